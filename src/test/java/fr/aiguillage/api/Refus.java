package fr.aiguillage.api;

import static io.restassured.RestAssured.given;

/** What {@code /q/metrics} counts of the attempts that are denied. */
final class Refus {

    private Refus() {}

    static double comptes(String cause) {
        return given().get("/q/metrics")
                .asString()
                .lines()
                .filter(ligne -> ligne.startsWith("aiguillage_acces_refuses_total{cause=\"" + cause + "\"}"))
                .mapToDouble(ligne -> Double.parseDouble(ligne.substring(ligne.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing is counted for " + cause));
    }
}
