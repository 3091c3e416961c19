package fr.aiguillage.livraison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every npm package is one version, known by its hash, and is asked for because something uses it. */
class PaquetsNpmTest {

    private static final String MODULES = "node_modules/";
    private static final Set<String> PAS_DES_SOURCES =
            Set.of("node_modules", "dist", "package-lock.json", "package.json");

    @ParameterizedTest
    @ValueSource(strings = {"src/bench/soak", "src/main/webui", "src/test"})
    void every_package_is_known_by_its_hash(String dossier) throws IOException {
        verrou(dossier).properties().stream()
                .filter(paquet -> paquet.getKey().contains(MODULES)
                        && !paquet.getValue().path("link").asBoolean())
                .forEach(
                        paquet -> assertThat(paquet.getValue().path("integrity").asText())
                                .as(paquet.getKey())
                                .startsWith("sha512-"));
    }

    @ParameterizedTest
    @MethodSource("projets")
    void every_package_that_is_asked_for_is_one_version_and_is_used(String dossier, String membre) throws IOException {
        JsonNode verrou = verrou(dossier);
        Path projet = Path.of(dossier, membre);
        String sources = sources(projet) + lire(projet, "package.json").path("scripts");
        demandes(verrou.path(membre)).forEach((nom, version) -> {
            assertThat(version).as(nom).matches("\\d+\\.\\d+\\.\\d+");
            assertThat(nomsDe(nom, verrou))
                    .as(nom)
                    .anySatisfy(appele -> assertThat(sources.contains(appele)).isTrue());
        });
    }

    /** The folder of each lock file with each project, below it, that it holds. */
    static Stream<Arguments> projets() throws IOException {
        List<Arguments> projets =
                new ArrayList<>(List.of(arguments("src/bench/soak", ""), arguments("src/main/webui", "")));
        lire(Path.of("src/test"), "package.json")
                .path("workspaces")
                .forEach(membre -> projets.add(arguments("src/test", membre.asText())));
        return projets.stream();
    }

    /** A package is imported by its name or run by that of one of its commands. */
    private static List<String> nomsDe(String nom, JsonNode verrou) {
        List<String> noms = new ArrayList<>(List.of(nom));
        verrou.path(MODULES + nom).path("bin").fieldNames().forEachRemaining(noms::add);
        return noms;
    }

    private static Map<String, String> demandes(JsonNode projet) {
        Map<String, String> versions = new TreeMap<>();
        Stream.of("dependencies", "devDependencies")
                .flatMap(genre -> projet.path(genre).properties().stream())
                .forEach(demande ->
                        versions.put(demande.getKey(), demande.getValue().asText()));
        return versions;
    }

    private static JsonNode verrou(String dossier) throws IOException {
        return lire(Path.of(dossier), "package-lock.json").path("packages");
    }

    private static JsonNode lire(Path dossier, String fichier) throws IOException {
        return new ObjectMapper().readTree(dossier.resolve(fichier).toFile());
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
