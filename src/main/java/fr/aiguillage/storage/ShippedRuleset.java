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

/** The rule set that the application ships. The native executable holds it, read while it is built. */
public final class ShippedRuleset {

    private static final JsonNode META = meta();

    public static final RulesetVersion VERSION =
            new RulesetVersion(1, date("enVigueurDepuis"), new RulesetContent(date("guideDu"), fichiers()));

    /** Why it exists, in French. */
    public static final String MOTIF = META.required("motif").asText();

    private ShippedRuleset() {}

    private static SortedMap<String, String> fichiers() {
        SortedMap<String, String> fichiers = new TreeMap<>();
        RulesetContent.FICHIERS.forEach(nom -> fichiers.put(nom, text(nom)));
        return fichiers;
    }

    private static JsonNode meta() {
        try {
            return new YAMLMapper().readTree(text("ruleset.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalDate date(String champ) {
        return LocalDate.parse(META.required(champ).asText());
    }

    private static String text(String nom) {
        String resource = "rules/" + nom;
        try (InputStream stream = ShippedRuleset.class.getClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The application does not ship " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
