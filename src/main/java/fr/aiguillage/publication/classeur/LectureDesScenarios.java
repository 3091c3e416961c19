package fr.aiguillage.publication.classeur;

import fr.aiguillage.publication.Lieu;
import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.controle.EditionDeScenario;
import fr.aiguillage.publication.controle.EditionDeScenario.Ecrire;
import fr.aiguillage.publication.controle.EditionDeScenario.Supprimer;
import fr.aiguillage.scenario.Attendu;
import fr.aiguillage.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the sheet of scenarios. A scenario whose cells show the same is kept as it is. */
final class LectureDesScenarios {

    private static final Pattern SEPARATEUR = Pattern.compile("[\\s,;]+");

    private final Feuille feuille;
    private final Map<String, Scenario> presents;
    private final Signalements signalements;
    private final Map<String, Integer> rangees = new LinkedHashMap<>();
    private final List<EditionDeScenario> editions = new ArrayList<>();
    private Map<String, Integer> places = Map.of();

    private LectureDesScenarios(Feuille feuille, List<Scenario> scenarios) {
        this.feuille = feuille;
        this.presents = scenarios.stream()
                .collect(Collectors.toMap(Scenario::nom, Function.identity(), (une, autre) -> une, LinkedHashMap::new));
        this.signalements = new Signalements(feuille, Lieu.duFichier(RulesetContent.SCENARIOS));
    }

    /**
     * The scenarios as their sheet has them.
     *
     * @param rangees the rank in the sheet of each scenario, by its name
     * @param colonnes the rank in the sheet of each field
     */
    record ScenariosLus(
            Feuille feuille,
            List<EditionDeScenario> editions,
            List<Reperee> constatations,
            Map<String, Integer> rangees,
            Map<String, Integer> colonnes) {}

    static ScenariosLus lire(Feuille feuille, List<Scenario> scenarios) {
        return new LectureDesScenarios(feuille, scenarios).lire();
    }

    private ScenariosLus lire() {
        places = Entetes.lire(feuille, FeuilleDesScenarios.champs(), FeuilleDesScenarios.ENTETE, signalements);
        signalements.fusions();
        if (places.size() == FeuilleDesScenarios.champs().size()) {
            Set<String> restants = new HashSet<>(presents.keySet());
            feuille.rangees(FeuilleDesScenarios.PREMIERE_LIGNE).forEach(rangee -> lire(rangee, restants));
            presents.keySet().stream().filter(restants::contains).forEach(nom -> editions.add(0, new Supprimer(nom)));
        }
        return new ScenariosLus(feuille, editions, signalements.toutes(), rangees, places);
    }

    private void lire(int rangee, Set<String> restants) {
        Map<String, Cellule> cellules = new LinkedHashMap<>();
        places.forEach((champ, colonne) ->
                feuille.cellule(rangee, colonne).ifPresent(cellule -> cellules.put(champ, cellule)));
        String cle = ContenuDeCellule.texte(feuille.cellule(rangee, 0).orElse(null));
        Scenario present = presents.get(cle);
        if (cellules.isEmpty() && cle.isEmpty()) {
            return;
        }
        Position position = new Position(rangee, 0);
        if (!cle.isEmpty() && present == null) {
            signalements.erreur(
                    position,
                    cle,
                    null,
                    "aucun scénario n’est connu sous le nom «\u00a0" + cle + "\u00a0».",
                    "Effacez ce nom de la première colonne si le scénario est nouveau.");
        } else if (!cle.isEmpty() && !restants.remove(cle)) {
            signalements.erreur(
                    position,
                    cle,
                    null,
                    "une ligne de la feuille est déjà ce scénario.",
                    "Effacez le nom de la première colonne de la ligne copiée, et donnez-lui un nom à elle.");
        } else {
            lire(rangee, present, cellules);
        }
    }

    private void lire(int rangee, Scenario present, Map<String, Cellule> cellules) {
        Map<String, String> montres = present == null ? Map.of() : FeuilleDesScenarios.textes(present);
        Map<String, String> changes = new LinkedHashMap<>();
        String nom = ContenuDeCellule.texte(cellules.get("nom"));
        boolean lisible = true;
        for (String champ : places.keySet()) {
            Cellule cellule = cellules.get(champ);
            String texte = ContenuDeCellule.texte(cellule);
            boolean pareil = texte.equals(ContenuDeCellule.texte(Cellule.texte(montres.getOrDefault(champ, ""))));
            if (!pareil
                    || !(cellule == null || cellule instanceof Cellule.Texte || cellule instanceof Cellule.Nombre)) {
                lisible &= noter(rangee, nom, champ, cellule);
                changes.put(champ, texte);
            }
        }
        if (rangees.putIfAbsent(nom, rangee) != null) {
            signalements.erreur(
                    new Position(rangee, places.get("nom")),
                    nom,
                    "nom",
                    "le nom «\u00a0" + nom + "\u00a0» est déjà pris.",
                    "Donnez-lui-en un autre.");
        } else if (lisible && (present == null || !changes.isEmpty())) {
            editions.add(new Ecrire(present == null ? null : present.nom(), scenario(present, changes)));
        }
    }

    private boolean noter(int rangee, String nom, String champ, Cellule cellule) {
        ContenuDeCellule.defaut(cellule)
                .ifPresent(defaut -> signalements.erreur(
                        new Position(rangee, places.get(champ)), nom, champ, defaut.message(), defaut.remede()));
        return ContenuDeCellule.defaut(cellule).isEmpty();
    }

    private static Scenario scenario(Scenario present, Map<String, String> changes) {
        Map<String, Object> attendu =
                new HashMap<>(present == null ? Map.of() : present.attendu().champs());
        changes.forEach((champ, texte) -> {
            if (champ.startsWith(FeuilleDesScenarios.ATTENDU)) {
                attendre(attendu, champ.substring(FeuilleDesScenarios.ATTENDU.length()), texte);
            }
        });
        return new Scenario(
                changes.getOrDefault("nom", present == null ? "" : present.nom()),
                changes.getOrDefault("description", present == null ? "" : present.description()),
                changes.getOrDefault("demande", present == null ? "" : present.demande()),
                new Attendu(attendu),
                changes.containsKey("faits") || present == null ? liste(changes.get("faits")) : present.faits(),
                changes.containsKey("lectures") || present == null
                        ? liste(changes.get("lectures"))
                        : present.lectures());
    }

    private static void attendre(Map<String, Object> attendu, String champ, String texte) {
        String dit = texte.equals(FeuilleDesScenarios.AUCUN) ? "" : texte;
        if (texte.isEmpty()) {
            attendu.remove(champ);
        } else {
            attendu.put(champ, Attendu.estTexte(champ) ? dit : liste(dit));
        }
    }

    private static List<String> liste(String texte) {
        return texte == null
                ? List.of()
                : SEPARATEUR
                        .splitAsStream(texte)
                        .filter(element -> !element.isEmpty())
                        .toList();
    }
}
