package fr.aiguillage.service;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** One process of the packaged service, in a folder of its own. */
public final class Service implements AutoCloseable {

    private static final Duration DEMARRAGE = Duration.ofMinutes(3);
    private static final long ARRET_EN_SECONDES = 30;

    private final int port;
    private final Path dossier;
    private final Process processus;

    private Service(int port, Path dossier, Process processus) {
        this.port = port;
        this.dossier = dossier;
        this.processus = processus;
    }

    /** @param dossier made if it is not there; what it holds already is found again */
    public static Service lancer(Path dossier, Reglages reglages) {
        try {
            Files.createDirectories(dossier);
            int port = portLibre();
            ProcessBuilder lancement = new ProcessBuilder(Executable.commande(reglages.options(port, dossier)))
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(journal(dossier).toFile()));
            lancement.environment().putAll(reglages.variables());
            Process processus = lancement.start();
            Runtime.getRuntime().addShutdownHook(new Thread(processus::destroy));
            return new Service(port, dossier, processus);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Service attendreQuIlSoitPret() {
        return attendreQuIlSoitPret(DEMARRAGE);
    }

    public Service attendreQuIlSoitPret(Duration limite) {
        await("the service is ready")
                .atMost(limite)
                .pollInterval(Duration.ofMillis(100))
                .until(this::pret);
        return this;
    }

    private boolean pret() {
        if (arrete()) {
            throw new AssertionError("The service has stopped:\n" + String.join("\n", lignes()));
        }
        try {
            HttpURLConnection sonde =
                    (HttpURLConnection) adresse("/q/health/ready").toURL().openConnection();
            return sonde.getResponseCode() == 200;
        } catch (IOException pasEncore) {
            return false;
        }
    }

    /** From now on REST Assured asks this service, when nothing else is said. */
    public void interroger() {
        RestAssured.baseURI = "http://localhost";
        RestAssured.port = port;
    }

    public RequestSpecification requete() {
        return RestAssured.given().baseUri("http://localhost").port(port).contentType("application/json");
    }

    public int port() {
        return port;
    }

    public URI adresse(String chemin) {
        return URI.create("http://localhost:" + port + chemin);
    }

    public Path dossier() {
        return dossier;
    }

    public Systeme systeme() {
        return new Systeme(processus.pid());
    }

    /** What it has said since it was first started in its folder. */
    public List<String> lignes() {
        try {
            return Files.readAllLines(journal(dossier));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean aDit(String phrase) {
        return lignes().stream().anyMatch(ligne -> ligne.contains(phrase));
    }

    public boolean arrete() {
        return !processus.isAlive();
    }

    public void demanderLArret() {
        processus.destroy();
    }

    /** As a machine does that is turned off: the process hears nothing of it. */
    public void tuer() {
        processus.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        demanderLArret();
        processus
                .onExit()
                .orTimeout(ARRET_EN_SECONDES, SECONDS)
                .exceptionally(tropLong -> processus.destroyForcibly())
                .join();
    }

    private static Path journal(Path dossier) {
        return dossier.resolve("service.log");
    }

    private static int portLibre() throws IOException {
        try (ServerSocket libre = new ServerSocket(0)) {
            return libre.getLocalPort();
        }
    }
}
