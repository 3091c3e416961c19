package fr.aiguillage.replicas;

import fr.aiguillage.service.Reglages;
import fr.aiguillage.service.Service;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;

/** What operators and analysts do with one replica of the service. */
record Replique(Service service) implements AutoCloseable {

    static final String AUJOURDHUI = LocalDate.now(ZoneId.of("Europe/Paris")).toString();

    static final String CREATION = "{\"titre\": \"Plafond\", \"motif\": \"Comité\", \"base\": 1}";
    static final String VU = "{\"motif\": \"Vu\"}";

    /** With the file beside it as its only store. */
    static Replique lancer(Path dossier) {
        return new Replique(Service.lancer(dossier, Reglages.COMPTES));
    }

    static Replique lancer(Path dossier, String base) {
        return new Replique(Service.lancer(
                dossier,
                Reglages.COMPTES
                        .variable("QUARKUS_DATASOURCE_POSTGRESQL_JDBC_URL", base)
                        .variable("QUARKUS_DATASOURCE_POSTGRESQL_USERNAME", "postgres")
                        .variable("QUARKUS_DATASOURCE_POSTGRESQL_PASSWORD", "postgres")));
    }

    /** The number of the version that decides today. */
    int decide() {
        return service.requete()
                .body("{\"acte\": \"CONSULTATION\", \"dateDemande\": \"" + AUJOURDHUI + "\"}")
                .post("/decide")
                .then()
                .statusCode(200)
                .extract()
                .path("regles.version");
    }

    String sante() {
        return json("/q/health/ready").getString("status");
    }

    /** What the probe says of the rules, such as {@code base} or {@code origine}. */
    String regles(String quoi) {
        return json("/q/health/ready").getString("checks.find { it.name == 'regles' }.data." + quoi);
    }

    double mesure(String nom) {
        String metriques = service.requete().get("/q/metrics").asString();
        return metriques
                .lines()
                .filter(ligne -> ligne.startsWith(nom))
                .mapToDouble(ligne -> Double.parseDouble(ligne.substring(ligne.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElseThrow();
    }

    ValidatableResponse ecrire(String compte, String chemin, String etag, String corps) {
        RequestSpecification requete = service.requete().auth().preemptive().basic(compte, compte);
        if (etag != null) {
            requete.header("If-Match", etag);
        }
        return requete.body(corps).post(chemin).then();
    }

    /** @return its identifier */
    int creerUnBrouillon() {
        return ecrire("anne", "/brouillons", null, CREATION)
                .statusCode(201)
                .extract()
                .path("id");
    }

    String etat(int brouillon) {
        return service.requete()
                .auth()
                .preemptive()
                .basic("anne", "anne")
                .get("/brouillons/" + brouillon)
                .then()
                .statusCode(200)
                .extract()
                .path("etat");
    }

    /** Publishes the shipped version again, from today on: the number it gets. */
    int publier() {
        var retour =
                ecrire("anne", "/regles/1/retour", null, VU).statusCode(201).extract();
        String approbation = "{\"motif\": \"Vu\", \"enVigueurDepuis\": \"" + AUJOURDHUI + "\"}";
        return ecrire("benoit", "/brouillons/" + retour.path("id") + "/approbation", retour.header("ETag"), approbation)
                .statusCode(201)
                .extract()
                .path("numero");
    }

    private JsonPath json(String chemin) {
        try {
            return service.requete().get(chemin).jsonPath();
        } catch (Exception e) {
            return JsonPath.from("{\"status\": \"%s\"}".formatted(e.getClass().getSimpleName()));
        }
    }

    @Override
    public void close() {
        service.close();
    }
}
