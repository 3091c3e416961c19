package fr.aiguillage.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.aiguillage.publication.RulesetContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rule set that the application ships. */
public final class ShippedRuleset {

    private static final List<String> FICHIERS = List.of(
            "ruleset.yaml",
            RulesetContent.AIGUILLAGE,
            RulesetContent.ACCOMPAGNEMENT,
            "situations.drl",
            "cumuls.drl",
            "scenarios.yaml");

    private ShippedRuleset() {}

    public static RulesetContent read() {
        SortedMap<String, String> fichiers = new TreeMap<>();
        FICHIERS.forEach(nom -> fichiers.put(nom, text("rules/" + nom)));
        JsonNode meta = yaml(fichiers.get("ruleset.yaml"));
        return new RulesetContent(
                meta.required("version").asInt(), date(meta, "guideDu"), date(meta, "enVigueurDepuis"), fichiers);
    }

    private static LocalDate date(JsonNode meta, String champ) {
        return LocalDate.parse(meta.required(champ).asText());
    }

    private static JsonNode yaml(String texte) {
        try {
            return new YAMLMapper().readTree(texte);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String resource) {
        try (InputStream stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The application does not ship " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
