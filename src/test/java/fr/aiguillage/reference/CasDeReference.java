package fr.aiguillage.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/**
 * A case of cas.json, with the deviations of ecarts.yaml.
 *
 * @param reference the case as it is given
 * @param ecart what the service answers instead, by field; empty for most
 */
record CasDeReference(JsonNode reference, JsonNode ecart) {

    private static final YAMLMapper YAML = new YAMLMapper();

    static List<CasDeReference> tous() {
        JsonNode ecarts = read("/guide/ecarts.yaml");
        List<CasDeReference> tous = new ArrayList<>();
        read("/guide/cas.json").forEach(cas -> tous.add(new CasDeReference(cas, ecart(ecarts, cas))));
        return tous;
    }

    JsonNode demande() {
        return reference.get("demande");
    }

    Map<String, Object> attendu() {
        Map<String, Object> attendu = new TreeMap<>();
        reference.get("attendu").properties().forEach(champ -> attendu.put(champ.getKey(), valeur(champ.getValue())));
        ecart.properties().forEach(champ -> attendu.put(champ.getKey(), valeur(champ.getValue())));
        return attendu;
    }

    /** The judged fields of a decision, flat as in cas.json. */
    Map<String, Object> obtenu(JsonNode decision) {
        Map<String, Object> obtenu = new TreeMap<>();
        reference.get("attendu").fieldNames().forEachRemaining(champ -> obtenu.put(champ, lire(decision, champ)));
        return obtenu;
    }

    List<String> ecartsSurChampsFermes() {
        List<?> fermes = (List<?>) valeur(reference.get("fermes"));
        return StreamSupport.stream(((Iterable<String>) ecart::fieldNames).spliterator(), false)
                .filter(fermes::contains)
                .toList();
    }

    private static Object lire(JsonNode decision, String champ) {
        return switch (champ) {
            case "plafondsDepasses" -> codes(decision.get("plafonds"), true);
            case "devoirDeConseil" ->
                decision.at("/devoirDeConseil/application").asText();
            case "moyensPaiement" -> trie(decision.at("/paiement/moyens"));
            case "etapes", "rappels" -> codes(decision.get(champ), false);
            default -> valeur(decision.path(champ));
        };
    }

    private static List<String> codes(JsonNode elements, boolean depasses) {
        return StreamSupport.stream(elements.spliterator(), false)
                .filter(element -> !depasses || element.get("depasse").asBoolean())
                .map(element -> element.get("code").asText())
                .toList();
    }

    private static List<String> trie(JsonNode valeurs) {
        return StreamSupport.stream(valeurs.spliterator(), false)
                .map(JsonNode::asText)
                .sorted()
                .toList();
    }

    private static Object valeur(JsonNode noeud) {
        return noeud.isArray()
                ? StreamSupport.stream(noeud.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList()
                : noeud.asText();
    }

    private static JsonNode ecart(JsonNode ecarts, JsonNode cas) {
        for (JsonNode ecart : ecarts) {
            for (JsonNode id : ecart.get("cas")) {
                if (id.asText().equals(cas.get("id").asText())) {
                    return ecart.get("attendu");
                }
            }
        }
        return YAML.createObjectNode();
    }

    private static JsonNode read(String resource) {
        try (InputStream stream = CasDeReference.class.getResourceAsStream(resource)) {
            return YAML.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return reference.get("id").asText() + " " + reference.get("titre").asText();
    }
}
