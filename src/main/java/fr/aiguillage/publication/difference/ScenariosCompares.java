package fr.aiguillage.publication.difference;

import fr.aiguillage.publication.Lieu;
import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Compares two lists of scenarios, each found by its name. */
final class ScenariosCompares {

    private ScenariosCompares() {}

    static List<Difference> entre(List<Scenario> avant, List<Scenario> apres) {
        Map<String, Scenario> anciens = Paires.par(avant, Scenario::nom);
        Map<String, Scenario> nouveaux = Paires.par(apres, Scenario::nom);
        List<Difference> differences = new ArrayList<>();
        for (String nom : Paires.cles(anciens, nouveaux)) {
            Lieu lieu = Lieu.duFichier(RulesetContent.SCENARIOS).ligne(nom);
            if (!anciens.containsKey(nom)) {
                differences.add(new Difference(NatureDeDifference.SCENARIO_AJOUTE, lieu, null, null));
            } else if (!nouveaux.containsKey(nom)) {
                differences.add(new Difference(NatureDeDifference.SCENARIO_RETIRE, lieu, null, null));
            } else {
                differences.addAll(champs(lieu, champs(anciens.get(nom)), champs(nouveaux.get(nom))));
            }
        }
        return differences;
    }

    private static List<Difference> champs(Lieu lieu, Map<String, String> avant, Map<String, String> apres) {
        return Paires.cles(avant, apres).stream()
                .filter(champ -> !Objects.equals(avant.get(champ), apres.get(champ)))
                .map(champ -> new Difference(
                        NatureDeDifference.SCENARIO_CHANGE, lieu.colonne(champ), avant.get(champ), apres.get(champ)))
                .toList();
    }

    private static Map<String, String> champs(Scenario scenario) {
        Map<String, String> champs = new TreeMap<>();
        champs.put("description", scenario.description());
        champs.put("demande", scenario.demande());
        champs.put("faits", String.join(", ", scenario.faits()));
        champs.put("lectures", String.join(", ", scenario.lectures()));
        scenario.attendu().champs().forEach((champ, valeur) -> champs.put("attendu." + champ, texte(valeur)));
        return champs;
    }

    private static String texte(Object valeur) {
        return valeur instanceof List<?> liste
                ? "[" + String.join(", ", liste.stream().map(String::valueOf).toList()) + "]"
                : String.valueOf(valeur);
    }
}
