package fr.aiguillage.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.aiguillage.scenario.Attendu;
import fr.aiguillage.scenario.Scenario;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Reads scenarios from YAML. */
public final class ScenarioFile {

    private static final YAMLMapper YAML = new YAMLMapper();

    private ScenarioFile() {}

    /**
     * @throws UncheckedIOException when it is not YAML
     * @throws IllegalArgumentException when a scenario lacks something or expects an unknown field
     */
    public static List<Scenario> parse(String yaml) {
        try {
            return elements(YAML.readTree(yaml)).stream()
                    .map(ScenarioFile::scenario)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Scenario scenario(JsonNode noeud) {
        return new Scenario(
                noeud.required("nom").asText(),
                noeud.required("description").asText(),
                noeud.required("demande").toString(),
                attendu(noeud.required("attendu")),
                textes(noeud.path("faits")),
                textes(noeud.path("lectures")));
    }

    private static Attendu attendu(JsonNode noeud) {
        Map<String, Object> champs = new HashMap<>();
        noeud.properties()
                .forEach(champ -> champs.put(
                        champ.getKey(),
                        champ.getValue().isArray()
                                ? textes(champ.getValue())
                                : champ.getValue().asText()));
        return new Attendu(champs);
    }

    private static List<String> textes(JsonNode noeud) {
        return elements(noeud).stream().map(JsonNode::asText).toList();
    }

    private static List<JsonNode> elements(JsonNode noeud) {
        return StreamSupport.stream(noeud.spliterator(), false).toList();
    }
}
