package fr.aiguillage.livraison;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Something that is shipped, as the bill of materials or the lock file of the page tells it.
 *
 * @param lieu where it stands below the folder of the application; empty for what the page holds
 */
record Composant(String nom, String version, String purl, List<String> licences, String lieu) {

    private static final Path NOMENCLATURE = Path.of("target/quarkus-run-cyclonedx.json");
    private static final Path PAGE = Path.of("src/main/webui/package-lock.json");

    /** The licences of packages that do not say theirs in a word, as read in their files. */
    private static final Map<String, String> LUES = Map.of(
            "component-props", "MIT",
            "dmn-js", "bpmn.io",
            "dmn-js-boxed-expression", "bpmn.io",
            "dmn-js-decision-table", "bpmn.io",
            "dmn-js-drd", "bpmn.io",
            "dmn-js-literal-expression", "bpmn.io",
            "dmn-js-shared", "bpmn.io");

    /** The jars of the packaged service, by name. */
    static List<Composant> jars() {
        return elements(read(NOMENCLATURE).path("components"))
                .map(Composant::jar)
                .filter(composant ->
                        composant.lieu().endsWith(".jar") && composant.purl().startsWith("pkg:maven/"))
                .sorted(Comparator.comparing(Composant::nom))
                .toList();
    }

    /** What the page may hold, by name: the build takes what it uses of it. */
    static List<Composant> page() {
        List<Composant> composants = new ArrayList<>();
        read(PAGE).path("packages").properties().forEach(entry -> {
            JsonNode paquet = entry.getValue();
            if (!entry.getKey().isEmpty() && !paquet.path("dev").asBoolean()) {
                String nom = entry.getKey().substring(entry.getKey().lastIndexOf("node_modules/") + 13);
                String version = paquet.path("version").asText();
                String licence = LUES.getOrDefault(nom, paquet.path("license").asText());
                composants.add(new Composant(nom, version, "pkg:npm/" + nom + "@" + version, List.of(licence), ""));
            }
        });
        return composants.stream()
                .sorted(Comparator.comparing(Composant::nom).thenComparing(Composant::version))
                .toList();
    }

    private static Composant jar(JsonNode composant) {
        JsonNode groupe = composant.path("group");
        return new Composant(
                groupe.asText() + ":" + composant.path("name").asText(),
                composant.path("version").asText(),
                composant.path("purl").asText(),
                elements(composant.path("licenses")).map(Composant::licence).toList(),
                composant.at("/evidence/occurrences/0/location").asText());
    }

    private static String licence(JsonNode choix) {
        JsonNode licence = choix.path("license");
        return licence.has("id")
                ? licence.get("id").asText()
                : licence.path("name").asText();
    }

    private static Stream<JsonNode> elements(JsonNode tableau) {
        return StreamSupport.stream(tableau.spliterator(), false);
    }

    private static JsonNode read(Path file) {
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
