package fr.aiguillage.scenario;

import fr.aiguillage.decision.LigneDeclenchee;
import java.util.List;

/**
 * How a set of scenarios went against one rule set.
 *
 * @param resultats one for each scenario, in their order
 * @param lignesJamaisDeclenchees the rows and rules that no scenario fires
 */
public record ScenarioReport(List<ScenarioResult> resultats, List<LigneDeclenchee> lignesJamaisDeclenchees) {

    public List<ScenarioResult> echecs() {
        return resultats.stream().filter(resultat -> !resultat.passe()).toList();
    }
}
