package fr.aiguillage.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A process of the packaged service, seen from the operating system as well (Linux). */
final class Service implements AutoCloseable {

    static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");

    final int port;
    private final Process processus;
    private final Path journal;

    private Service(int port, Process processus, Path journal) {
        this.port = port;
        this.processus = processus;
        this.journal = journal;
    }

    static Service lancer(Path dossier, String... reglages) throws IOException {
        int port = portLibre();
        Path journal = dossier.resolve("service.log");
        List<String> commande = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dquarkus.http.host=localhost",
                "-Dquarkus.http.port=" + port,
                "-Djava.io.tmpdir=" + dossier,
                "-Daiguillage.donnees=" + dossier.resolve("donnees")));
        Stream.of(reglages).map(reglage -> "-D" + reglage).forEach(commande::add);
        commande.addAll(List.of("-jar", JAR.toString()));
        Process processus = new ProcessBuilder(commande)
                .redirectErrorStream(true)
                .redirectOutput(journal.toFile())
                .start();
        return new Service(port, processus, journal);
    }

    boolean prete() {
        if (!processus.isAlive()) {
            throw new AssertionError("The service has stopped: see " + journal);
        }
        try {
            return sonde("/q/health/ready") == 200;
        } catch (IOException pasEncore) {
            return false;
        }
    }

    /** The status of a probe or of the metrics. */
    int sonde(String chemin) throws IOException {
        try (Connexion connexion = connecter()) {
            return connexion.demander("GET", chemin, "", null).statut();
        }
    }

    /** The sum of what a metric says over all its labels that contain these words. */
    double mesure(String nom, String etiquettes) throws IOException {
        try (Connexion connexion = connecter()) {
            return connexion
                    .demander("GET", "/q/metrics", "", null)
                    .corps()
                    .lines()
                    .filter(ligne -> ligne.startsWith(nom) && ligne.contains(etiquettes))
                    .mapToDouble(ligne -> Double.parseDouble(ligne.substring(ligne.lastIndexOf(' ') + 1)))
                    .sum();
        }
    }

    Connexion connecter() throws IOException {
        return new Connexion(port);
    }

    /** How many of its threads bear that name. */
    long fils(String nom) {
        try (Stream<Path> fils = Files.list(systeme("task"))) {
            return fils.filter(fil -> lire(fil.resolve("comm")).equals(nom)).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int descripteurs() {
        try (Stream<Path> descripteurs = Files.list(systeme("fd"))) {
            return (int) descripteurs.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many files of lots it holds open; they have no name any more. */
    long fichiersDeLots() {
        try (Stream<Path> descripteurs = Files.list(systeme("fd"))) {
            return descripteurs.filter(Service::deLot).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean aDit(String phrase) throws IOException {
        return Files.readString(journal).contains(phrase);
    }

    private Path systeme(String quoi) {
        return Path.of("/proc", Long.toString(processus.pid()), quoi);
    }

    private static boolean deLot(Path descripteur) {
        try {
            return Files.readSymbolicLink(descripteur).toString().contains("/lot-");
        } catch (IOException fermeEntreTemps) {
            return false;
        }
    }

    private static String lire(Path fichier) {
        try {
            return Files.readString(fichier).strip();
        } catch (IOException finiEntreTemps) {
            return "";
        }
    }

    private static int portLibre() throws IOException {
        try (ServerSocket libre = new ServerSocket(0)) {
            return libre.getLocalPort();
        }
    }

    @Override
    public void close() {
        processus.destroy();
        processus
                .onExit()
                .orTimeout(30, TimeUnit.SECONDS)
                .exceptionally(tropLong -> processus.destroyForcibly())
                .join();
    }
}
