package fr.aiguillage.livraison;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every npm package is one version, known by its hash, and is asked for because something uses it. */
class PaquetsNpmTest {

    private static final Set<String> PAS_DES_SOURCES =
            Set.of("node_modules", "dist", "package-lock.json", "package.json");

    @ParameterizedTest
    @ValueSource(
            strings = {"src/bench/soak", "src/main/webui", "src/test/atelier", "src/test/kubernetes", "src/test/openapi"
            })
    void every_package_is_pinned(String dossier) throws IOException {
        paquets(dossier).properties().forEach(paquet -> {
            if (paquet.getKey().isEmpty()) {
                assertThat(demandes(paquet.getValue()))
                        .allSatisfy(nom -> assertThat(version(paquet.getValue(), nom))
                                .as(nom)
                                .matches("\\d+\\.\\d+\\.\\d+"));
            } else {
                assertThat(paquet.getValue().path("integrity").asText())
                        .as(paquet.getKey())
                        .startsWith("sha512-");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"src/bench/soak", "src/main/webui", "src/test/atelier", "src/test/kubernetes", "src/test/openapi"
            })
    void every_package_that_is_asked_for_is_used(String dossier) throws IOException {
        JsonNode paquets = paquets(dossier);
        String sources =
                sources(Path.of(dossier)) + lire(dossier, "package.json").path("scripts");

        assertThat(demandes(paquets.path("")))
                .allSatisfy(nom -> assertThat(nomsDe(nom, paquets))
                        .as(nom)
                        .anySatisfy(
                                appele -> assertThat(sources.contains(appele)).isTrue()));
    }

    /** A package is imported by its name or run by that of one of its commands. */
    private static List<String> nomsDe(String nom, JsonNode paquets) {
        List<String> noms = new ArrayList<>(List.of(nom));
        paquets.path("node_modules/" + nom).path("bin").fieldNames().forEachRemaining(noms::add);
        return noms;
    }

    private static List<String> demandes(JsonNode racine) {
        List<String> noms = new ArrayList<>();
        racine.path("dependencies").fieldNames().forEachRemaining(noms::add);
        racine.path("devDependencies").fieldNames().forEachRemaining(noms::add);
        return noms;
    }

    private static String version(JsonNode racine, String nom) {
        return racine.path("dependencies")
                .path(nom)
                .asText(racine.path("devDependencies").path(nom).asText());
    }

    private static JsonNode paquets(String dossier) throws IOException {
        return lire(dossier, "package-lock.json").path("packages");
    }

    private static JsonNode lire(String dossier, String fichier) throws IOException {
        return new ObjectMapper().readTree(Path.of(dossier, fichier).toFile());
    }

    private static String sources(Path dossier) throws IOException {
        try (Stream<Path> entrees = Files.list(dossier)) {
            List<Path> aLire = entrees.filter(entree ->
                            !PAS_DES_SOURCES.contains(entree.getFileName().toString()))
                    .toList();
            StringBuilder sources = new StringBuilder();
            for (Path entree : aLire) {
                sources.append(
                        Files.isDirectory(entree)
                                ? sources(entree)
                                : Files.readString(entree, StandardCharsets.ISO_8859_1));
            }
            return sources.toString();
        }
    }
}
