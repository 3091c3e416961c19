package fr.aiguillage.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.RulesetVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rule set that the application ships: version 1. */
public final class ShippedRuleset {

    private ShippedRuleset() {}

    public static RulesetVersion read() {
        JsonNode meta = meta();
        return new RulesetVersion(1, date(meta, "enVigueurDepuis"), contenu(date(meta, "guideDu")));
    }

    /** Why it exists, in French. */
    public static String motif() {
        return meta().required("motif").asText();
    }

    private static RulesetContent contenu(LocalDate guideDu) {
        SortedMap<String, String> fichiers = new TreeMap<>();
        RulesetContent.FICHIERS.forEach(nom -> fichiers.put(nom, text(nom)));
        return new RulesetContent(guideDu, fichiers);
    }

    private static JsonNode meta() {
        try {
            return new YAMLMapper().readTree(text("ruleset.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalDate date(JsonNode meta, String champ) {
        return LocalDate.parse(meta.required(champ).asText());
    }

    private static String text(String nom) {
        String resource = "rules/" + nom;
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
