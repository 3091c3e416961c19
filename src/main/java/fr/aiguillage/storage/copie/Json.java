package fr.aiguillage.storage.copie;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Function;

/** JSON as a tree, so that nothing is reached by reflection. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    static ObjectNode objet() {
        return MAPPER.createObjectNode();
    }

    /** What the reading gives, of a file that holds what was written. */
    static <T> T lire(String fichier, String texte, Function<JsonNode, T> lecture) {
        try {
            return lecture.apply(MAPPER.readTree(texte));
        } catch (JsonProcessingException | RuntimeException e) {
            throw e instanceof CopieIllisibleException illisible
                    ? illisible
                    : new CopieIllisibleException(fichier, "n’est pas ce qui a été écrit (" + e.getMessage() + ")");
        }
    }
}
