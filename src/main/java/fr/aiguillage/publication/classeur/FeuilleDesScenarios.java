package fr.aiguillage.publication.classeur;

import fr.aiguillage.publication.classeur.Presentation.Largeur;
import fr.aiguillage.scenario.Attendu;
import fr.aiguillage.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The sheet of scenarios: a hidden row of fields; a title; the headings; a scenario a row, the name it is known by
 * first. An expected field is a column: empty when it is not judged, {@link #AUCUN} when nothing is expected.
 */
final class FeuilleDesScenarios {

    static final String NOM = "Scénarios";
    static final int ENTETE = 3;
    static final int PREMIERE_LIGNE = 4;
    static final String AUCUN = "(aucun)";
    static final String ATTENDU = "attendu.";

    private static final String MODE_D_EMPLOI = "Ce qui est attendu\u00a0: une cellule vide n’est pas jugée, «\u00a0"
            + AUCUN + "\u00a0» attend qu’il n’y ait rien. L’ordre des lignes ne compte pas.";
    private static final Map<String, Integer> LARGEURS =
            Map.of("nom", 50, "description", 60, "demande", 60, "faits", 18, "lectures", 14);
    private static final int LARGEUR_ATTENDU = 24;
    private static final int LARGEUR_CLE = 14;

    private FeuilleDesScenarios() {}

    /** The heading of each field, in the order of the columns. */
    static Map<String, String> champs() {
        Map<String, String> champs = new LinkedHashMap<>();
        champs.put("nom", "Nom");
        champs.put("description", "Description");
        champs.put("faits", "Faits");
        champs.put("lectures", "Lectures");
        champs.put("demande", "Demande");
        Attendu.champsPossibles().forEach(champ -> champs.put(ATTENDU + champ, "Attendu\u00a0: " + champ));
        return champs;
    }

    static FeuillePresentee de(List<Scenario> scenarios) {
        Remplissage remplissage = new Remplissage();
        remplissage.rangee(rangee(Etiquette.SCENARIOS.texte(), champs().keySet()));
        remplissage.textes(NOM).textes(MODE_D_EMPLOI);
        remplissage.rangee(rangee("Connu sous", champs().values()));
        scenarios.forEach(scenario ->
                remplissage.rangee(rangee(scenario.nom(), textes(scenario).values())));
        return new FeuillePresentee(remplissage.feuille(NOM), presentation());
    }

    static Presentation presentation() {
        List<Largeur> largeurs = new ArrayList<>(List.of(Largeur.de(LARGEUR_CLE)));
        champs().keySet().forEach(champ -> largeurs.add(Largeur.de(LARGEURS.getOrDefault(champ, LARGEUR_ATTENDU))));
        return new Presentation(false, true, ENTETE, largeurs, Set.of());
    }

    /** What each column shows of a scenario. */
    static Map<String, String> textes(Scenario scenario) {
        Map<String, String> textes = new LinkedHashMap<>();
        textes.put("nom", scenario.nom());
        textes.put("description", scenario.description());
        textes.put("faits", String.join(" ", scenario.faits()));
        textes.put("lectures", String.join(" ", scenario.lectures()));
        textes.put("demande", scenario.demande());
        Attendu.champsPossibles()
                .forEach(champ -> textes.put(
                        ATTENDU + champ, attendu(scenario.attendu().champs().get(champ))));
        textes.replaceAll((champ, texte) -> Longueur.couper(texte));
        return textes;
    }

    private static String attendu(Object valeur) {
        if (valeur == null) {
            return "";
        }
        String texte = valeur instanceof List<?> liste
                ? liste.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : valeur.toString();
        return texte.isEmpty() ? AUCUN : texte;
    }

    private static List<Cellule> rangee(String premiere, java.util.Collection<String> suite) {
        List<Cellule> cellules = new ArrayList<>(List.of(Cellule.texte(premiere)));
        suite.forEach(texte -> cellules.add(Cellule.texte(texte)));
        return cellules;
    }
}
