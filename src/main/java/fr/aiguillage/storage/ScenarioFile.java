package fr.aiguillage.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import fr.aiguillage.publication.controle.LecteurDeScenarios;
import fr.aiguillage.scenario.Attendu;
import fr.aiguillage.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Reads scenarios from YAML: at most 2 Mi characters, without anchors. */
public final class ScenarioFile implements LecteurDeScenarios {

    private static final Set<String> CHAMPS =
            Set.of("id", "nom", "description", "faits", "lectures", "demande", "attendu");

    /** @throws IllegalArgumentException with a French message when it is not a file of scenarios */
    public static List<Scenario> parse(String yaml) {
        return new ScenarioFile().lire(yaml);
    }

    @Override
    public List<Scenario> lire(String yaml) {
        ArrayNode noeuds = ScenarioYaml.lire(yaml);
        List<Scenario> scenarios = new ArrayList<>();
        Set<String> noms = new HashSet<>();
        for (JsonNode noeud : noeuds) {
            String ou = "Scénario n° " + (scenarios.size() + 1);
            Scenario scenario = scenario(ou, noeud);
            if (!noms.add(scenario.nom())) {
                throw new IllegalArgumentException(
                        ou + ": le nom «\u00a0" + scenario.nom() + "\u00a0» est déjà pris : donnez-lui-en un autre.");
            }
            scenarios.add(scenario);
        }
        return List.copyOf(scenarios);
    }

    /** @throws IllegalArgumentException with a French message when it is no scenario */
    static Scenario lireUn(JsonNode noeud) {
        return scenario("Scénario", noeud);
    }

    private static Scenario scenario(String rang, JsonNode noeud) {
        String nom = texte(rang, noeud, "nom");
        String ou = rang + " «\u00a0" + nom + "\u00a0»";
        noeud.fieldNames().forEachRemaining(champ -> {
            if (!CHAMPS.contains(champ)) {
                throw refus(ou, champ, "n’existe pas : retirez-le");
            }
        });
        return new Scenario(
                nom,
                texte(ou, noeud, "description"),
                objet(ou, noeud, "demande").toString(),
                attendu(ou, objet(ou, noeud, "attendu")),
                textes(ou, noeud, "faits"),
                textes(ou, noeud, "lectures"));
    }

    private static Attendu attendu(String ou, JsonNode noeud) {
        Map<String, Object> champs = new HashMap<>();
        noeud.properties()
                .forEach(champ -> champs.put(
                        champ.getKey(),
                        champ.getValue().isArray()
                                ? textes(ou, noeud, champ.getKey())
                                : champ.getValue().asText()));
        try {
            return new Attendu(champs);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(ou + ": " + e.getMessage(), e);
        }
    }

    private static String texte(String ou, JsonNode noeud, String champ) {
        JsonNode texte = noeud.path(champ);
        if (!texte.isTextual() || texte.textValue().isBlank()) {
            throw refus(ou, champ, "manque\u00a0: écrivez un texte");
        }
        return texte.textValue();
    }

    private static JsonNode objet(String ou, JsonNode noeud, String champ) {
        JsonNode objet = noeud.path(champ);
        if (!objet.isObject()) {
            throw refus(ou, champ, "manque ou n’a pas de champs : donnez-lui-en");
        }
        return objet;
    }

    private static List<String> textes(String ou, JsonNode noeud, String champ) {
        JsonNode liste = noeud.path(champ);
        if (!liste.isMissingNode() && !liste.isArray()) {
            throw refus(ou, champ, "n’est pas une liste\u00a0: écrivez-le entre crochets");
        }
        return StreamSupport.stream(liste.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static IllegalArgumentException refus(String ou, String champ, String quoi) {
        return new IllegalArgumentException(ou + ": le champ «\u00a0" + champ + "\u00a0» " + quoi + ".");
    }
}
