package fr.aiguillage.storage;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.aiguillage.scenario.Scenario;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A scenario as an object of its file: the fields that say the same stay as they were written. */
final class ScenarioObjet {

    private ScenarioObjet() {}

    /**
     * @param ancien empty for a new one
     * @throws IllegalArgumentException with a French message when its demand is no JSON
     */
    static ObjectNode change(ObjectNode ancien, Scenario scenario) {
        Scenario lu = ancien.isEmpty() ? null : ScenarioFile.lireUn(ancien);
        ObjectNode nouveau = ancien.deepCopy();
        if (lu == null || !lu.nom().equals(scenario.nom())) {
            nouveau.put("nom", scenario.nom());
        }
        if (lu == null || !lu.description().equals(scenario.description())) {
            nouveau.put("description", scenario.description());
        }
        liste(nouveau, "faits", lu == null ? List.of() : lu.faits(), scenario.faits());
        liste(nouveau, "lectures", lu == null ? List.of() : lu.lectures(), scenario.lectures());
        if (lu == null || !lu.demande().equals(scenario.demande())) {
            nouveau.set("demande", demande(scenario.demande()));
        }
        attendu(
                nouveau.withObject("/attendu"),
                lu == null ? Map.of() : lu.attendu().champs(),
                scenario.attendu().champs());
        return nouveau;
    }

    private static ObjectNode demande(String json) {
        try {
            return ScenarioEditeur.objet(json);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "La demande n’est pas un objet JSON bien formé, comme {\"acte\": \"CONSULTATION\"}.", e);
        }
    }

    private static void liste(ObjectNode objet, String champ, List<String> avant, List<String> apres) {
        if (avant.equals(apres)) {
            return;
        }
        if (apres.isEmpty()) {
            objet.remove(champ);
        } else {
            ArrayNode liste = objet.putArray(champ);
            apres.forEach(liste::add);
        }
    }

    private static void attendu(ObjectNode objet, Map<String, Object> avant, Map<String, Object> apres) {
        objet.retain(apres.keySet());
        new TreeMap<>(apres).forEach((champ, valeur) -> {
            if (Objects.equals(avant.get(champ), valeur)) {
                return;
            }
            if (valeur instanceof List<?> liste) {
                ArrayNode noeuds = objet.putArray(champ);
                liste.forEach(element -> noeuds.add(String.valueOf(element)));
            } else {
                objet.put(champ, String.valueOf(valeur));
            }
        });
    }
}
