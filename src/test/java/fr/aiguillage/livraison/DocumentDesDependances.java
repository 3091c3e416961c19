package fr.aiguillage.livraison;

import java.util.List;
import java.util.stream.Collectors;

/** The document, in French, of what is shipped and under which licences. */
final class DocumentDesDependances {

    private DocumentDesDependances() {}

    static String write(List<Composant> jars, List<Composant> page) {
        return """
                # Dépendances livrées

                Ce fichier est écrit par les tests, depuis la nomenclature CycloneDX que fait la construction
                (`target/quarkus-run-cyclonedx.json`) et `src/main/webui/package-lock.json`. Plusieurs licences : au choix.

                ## Le service

                %s
                ## La page

                La construction n’en garde que ce qui sert.

                %s""".formatted(table(jars), table(page));
    }

    private static String table(List<Composant> composants) {
        return composants.stream()
                .map(composant -> "| %s | %s | %s |%n"
                        .formatted(composant.nom(), composant.version(), String.join(", ", composant.licences())))
                .distinct()
                .collect(Collectors.joining("", "| composant | version | licences |\n|---|---|---|\n", ""));
    }
}
