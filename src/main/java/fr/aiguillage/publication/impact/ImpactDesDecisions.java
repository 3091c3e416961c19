package fr.aiguillage.publication.impact;

import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.scenario.LecteurDeDemande;
import fr.aiguillage.scenario.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a change of rule set does to whole answers.
 *
 * @param comparees how many demands were asked of both
 * @param changees how many of them are answered otherwise
 * @param groupes those, equal changes together, those that change the conduct first, then the most frequent
 */
public record ImpactDesDecisions(int comparees, int changees, List<Groupe> groupes) {

    /**
     * Demands of one act whose answers change alike.
     *
     * @param nombre how many
     * @param scenario the name of the scenario that the example comes from; {@code null} when it is a generated demand
     * @param exemple the first of them
     * @param avant what is answered to the example before
     * @param apres what is answered to it after
     */
    public record Groupe(
            Acte acte,
            List<ChangementDeReponse> changements,
            int nombre,
            String scenario,
            Demande exemple,
            Reponse avant,
            Reponse apres) {

        public boolean changeLaConduite() {
            return !avant.conduite().equals(apres.conduite());
        }

        private Groupe unDePlus() {
            return new Groupe(acte, changements, nombre + 1, scenario, exemple, avant, apres);
        }
    }

    private record Cle(Acte acte, List<ChangementDeReponse> changements) {}

    private record Question(String scenario, Demande demande) {}

    /**
     * @param scenarios compared first, so that they are the examples; one that cannot be read is left out
     * @param lecteur reads their demands
     */
    public static ImpactDesDecisions comparer(
            Ruleset avant, Ruleset apres, List<Scenario> scenarios, LecteurDeDemande lecteur, List<Demande> demandes) {
        List<Question> questions = questions(scenarios, lecteur, demandes);
        Map<Cle, Groupe> groupes = new LinkedHashMap<>();
        for (Question question : questions) {
            comparer(question, avant, apres, groupes);
        }
        return new ImpactDesDecisions(
                questions.size(),
                groupes.values().stream().mapToInt(Groupe::nombre).sum(),
                groupes.values().stream()
                        .sorted(Comparator.comparing(Groupe::changeLaConduite)
                                .thenComparing(Groupe::nombre)
                                .reversed())
                        .toList());
    }

    private static List<Question> questions(
            List<Scenario> scenarios, LecteurDeDemande lecteur, List<Demande> demandes) {
        List<Question> questions = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            try {
                questions.add(new Question(scenario.nom(), lecteur.lire(scenario.demande())));
            } catch (RuntimeException e) {
                continue;
            }
        }
        demandes.forEach(demande -> questions.add(new Question(null, demande)));
        return questions;
    }

    private static void comparer(Question question, Ruleset avant, Ruleset apres, Map<Cle, Groupe> groupes) {
        Demande demande = question.demande();
        Reponse une = Reponse.de(demande, avant);
        Reponse autre = Reponse.de(demande, apres);
        List<ChangementDeReponse> changements = ChampsCompares.changements(une, autre);
        if (!changements.isEmpty()) {
            groupes.merge(
                    new Cle(demande.acte(), changements),
                    new Groupe(demande.acte(), changements, 1, question.scenario(), demande, une, autre),
                    (groupe, nouveau) -> groupe.unDePlus());
        }
    }
}
