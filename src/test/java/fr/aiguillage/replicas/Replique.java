package fr.aiguillage.replicas;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** One process of the packaged service, with the demonstration accounts and a folder of its own. */
final class Replique implements AutoCloseable {

    static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    static final String AUJOURDHUI = LocalDate.now(ZoneId.of("Europe/Paris")).toString();

    static final String CREATION = "{\"titre\": \"Plafond\", \"motif\": \"Comité\", \"base\": 1}";
    static final String VU = "{\"motif\": \"Vu\"}";

    final Path donnees;
    private final Process processus;
    private final int port;

    private Replique(Path donnees, int port, Process processus) {
        this.donnees = donnees;
        this.port = port;
        this.processus = processus;
    }

    static Replique lancer(Path donnees, String base) {
        return lancer(
                donnees,
                Map.of(
                        "QUARKUS_DATASOURCE_POSTGRESQL_JDBC_URL",
                        base,
                        "QUARKUS_DATASOURCE_POSTGRESQL_USERNAME",
                        "postgres",
                        "QUARKUS_DATASOURCE_POSTGRESQL_PASSWORD",
                        "postgres"));
    }

    /** @param variables spelt as a deployment gives them */
    static Replique lancer(Path donnees, Map<String, String> variables) {
        try (ServerSocket libre = new ServerSocket(0)) {
            int port = libre.getLocalPort();
            File journal = new File(donnees + ".log");
            ProcessBuilder lancement = new ProcessBuilder(commande(port))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(journal));
            lancement.environment().put("AIGUILLAGE_DONNEES", donnees.toString());
            lancement.environment().putAll(variables);
            return new Replique(donnees, port, lancement.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> commande(int port) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dquarkus.http.host=localhost",
                "-Dquarkus.http.port=" + port,
                "-Daiguillage.demonstration=true",
                "-Dquarkus.security.users.embedded.users.anne=anne",
                "-Dquarkus.security.users.embedded.roles.anne=analyste",
                "-Dquarkus.security.users.embedded.users.benoit=benoit",
                "-Dquarkus.security.users.embedded.roles.benoit=approbateur",
                "-jar",
                JAR.toString());
    }

    Replique attendreQuElleSoitPrete(Duration limite) {
        Attente.que("it is ready", limite, () -> sante().equals("UP"));
        return this;
    }

    /** The number of the version that decides today. */
    int decide() {
        return par(given())
                .body("{\"acte\": \"CONSULTATION\", \"dateDemande\": \"" + AUJOURDHUI + "\"}")
                .post("/decide")
                .then()
                .statusCode(200)
                .extract()
                .path("regles.version");
    }

    String sante() {
        if (!processus.isAlive()) {
            throw new AssertionError("The service has stopped: see " + donnees + ".log");
        }
        return json("/q/health/ready").getString("status");
    }

    /** What the probe says of the rules, such as {@code base} or {@code origine}. */
    String regles(String quoi) {
        return json("/q/health/ready").getString("checks.find { it.name == 'regles' }.data." + quoi);
    }

    double mesure(String nom) {
        String metriques = par(given()).get("/q/metrics").asString();
        return metriques
                .lines()
                .filter(ligne -> ligne.startsWith(nom))
                .mapToDouble(ligne -> Double.parseDouble(ligne.substring(ligne.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElseThrow();
    }

    ValidatableResponse ecrire(String compte, String chemin, String etag, String corps) {
        RequestSpecification requete = par(given()).auth().preemptive().basic(compte, compte);
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
        return par(given())
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
            return par(given()).get(chemin).jsonPath();
        } catch (Exception e) {
            return JsonPath.from("{\"status\": \"%s\"}".formatted(e.getClass().getSimpleName()));
        }
    }

    RequestSpecification par(RequestSpecification requete) {
        return requete.baseUri("http://localhost").port(port).contentType("application/json");
    }

    LotEnCours ouvrirUnLot() throws IOException {
        return new LotEnCours(port);
    }

    void demanderLArret() {
        processus.destroy();
    }

    /** As a machine does that is turned off: the process hears nothing of it. */
    void tuer() {
        processus.destroyForcibly();
        attendreLaFin();
    }

    boolean arretee() {
        return !processus.isAlive();
    }

    boolean aDit(String phrase) {
        return lignes().stream().anyMatch(ligne -> ligne.contains(phrase));
    }

    List<String> lignes() {
        try {
            return Files.readAllLines(Path.of(donnees + ".log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        demanderLArret();
        attendreLaFin();
    }

    private void attendreLaFin() {
        try {
            processus.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
