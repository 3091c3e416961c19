package fr.aiguillage.publication.couverture;

import fr.aiguillage.publication.Constatation;
import fr.aiguillage.scenario.Scenario;
import java.util.List;
import java.util.Map;

/**
 * How far the scenarios test a rule set.
 *
 * @param scenarios the names of the scenarios that fire each row or rule
 * @param manques what none of them tests
 */
public record Couverture(Map<Cle, List<String>> scenarios, List<Manque> manques) {

    /**
     * A row, or a rule.
     *
     * @param table the title of its table, or its file
     * @param ligne its identifier, or its name
     */
    public record Cle(String table, String ligne) {}

    /**
     * Something that no scenario tests.
     *
     * @param propose a scenario that would, expecting what the rule set answers now, to be confirmed by an analyst;
     *     {@code null} when none was found
     */
    public record Manque(Constatation constatation, Scenario propose) {}

    public List<Constatation> constatations() {
        return manques.stream().map(Manque::constatation).toList();
    }
}
