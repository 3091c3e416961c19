package fr.aiguillage.storage;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The file of scenarios as a tree. */
final class ScenarioYaml {

    private static final int TAILLE_MAXIMALE = 2 << 20;
    private static final int PROFONDEUR_MAXIMALE = 40;
    private static final YAMLMapper YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(PROFONDEUR_MAXIMALE)
                            .build())
                    .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                    .disable(YAMLGenerator.Feature.SPLIT_LINES)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ScenarioYaml() {}

    /** @throws IllegalArgumentException with a French message when it is not a list in YAML */
    static ArrayNode lire(String yaml) {
        if (yaml.length() > TAILLE_MAXIMALE) {
            throw new IllegalArgumentException("Le fichier de scénarios dépasse 2 Mio : retirez des scénarios.");
        }
        try {
            refuserLesAncres(yaml);
            if (YAML.readTree(yaml) instanceof ArrayNode scenarios) {
                return scenarios;
            }
            throw new IllegalArgumentException(
                    "Le fichier de scénarios n’est pas une liste : commencez chaque scénario par «\u00a0- nom\u00a0».");
        } catch (JsonProcessingException e) {
            int ligne = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new IllegalArgumentException(
                    "Le fichier de scénarios n’est pas du YAML bien formé, ou est trop imbriqué, vers la ligne " + ligne
                            + " : corrigez-la.",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String ecrire(JsonNode noeud) {
        try {
            return YAML.writeValueAsString(noeud);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuserLesAncres(String yaml) throws IOException {
        try (JsonParser parser = YAML.createParser(yaml)) {
            while (parser.nextToken() != null) {
                if (parser.getObjectId() != null || ((YAMLParser) parser).isCurrentAlias()) {
                    throw new IllegalArgumentException(
                            "Le fichier de scénarios a une ancre YAML («\u00a0&\u00a0» ou «\u00a0*\u00a0»)," + " ligne "
                                    + parser.currentLocation().getLineNr() + " : écrivez les valeurs en entier.");
                }
            }
        }
    }
}
