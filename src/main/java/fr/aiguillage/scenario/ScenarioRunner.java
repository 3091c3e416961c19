package fr.aiguillage.scenario;

import fr.aiguillage.decision.Aiguilleur;
import fr.aiguillage.decision.Decision;
import fr.aiguillage.decision.LigneDeclenchee;
import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.demande.Demande;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Plays scenarios against a rule set: in the tests, and before a rule set comes into force. */
public final class ScenarioRunner {

    private final LecteurDeDemande lecteur;

    public ScenarioRunner(LecteurDeDemande lecteur) {
        this.lecteur = lecteur;
    }

    public ScenarioReport run(List<Scenario> scenarios, Ruleset ruleset) {
        List<ScenarioResult> resultats = new ArrayList<>();
        Set<LigneDeclenchee> declenchees = new HashSet<>();
        for (Scenario scenario : scenarios) {
            resultats.add(jouer(scenario, ruleset, declenchees));
        }
        List<LigneDeclenchee> jamais = ruleset.lignes().stream()
                .filter(ligne -> !declenchees.contains(ligne))
                .toList();
        return new ScenarioReport(List.copyOf(resultats), jamais);
    }

    private ScenarioResult jouer(Scenario scenario, Ruleset ruleset, Set<LigneDeclenchee> declenchees) {
        Demande demande = null;
        try {
            demande = lecteur.lire(scenario.demande());
            Decision decision = Aiguilleur.decider(demande, ruleset);
            declenchees.addAll(decision.explication());
            return new ScenarioResult(
                    scenario, demande, decision, scenario.attendu().ecarts(decision), null);
        } catch (RuntimeException e) {
            return new ScenarioResult(scenario, demande, null, List.of(), e.getMessage());
        }
    }
}
