package fr.aiguillage.service;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command that starts the service. */
final class Executable {

    private static final String NOMME = System.getProperty("aiguillage.executable", "");
    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");

    private Executable() {}

    /** @param options such as {@code -Dquarkus.http.port=8080} or {@code -Xmx512m} */
    static List<String> commande(List<String> options) {
        List<String> commande = new ArrayList<>();
        commande.add(
                present(NOMME.isEmpty() ? Path.of(System.getProperty("java.home"), "bin", "java") : Path.of(NOMME)));
        commande.addAll(options);
        if (NOMME.isEmpty()) {
            commande.addAll(List.of("-jar", present(JAR)));
        }
        return commande;
    }

    private static String present(Path fichier) {
        if (!Files.isReadable(fichier)) {
            throw new IllegalStateException("There is no " + fichier.toAbsolutePath() + ": build the service first");
        }
        return fichier.toString();
    }
}
