package fr.aiguillage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.decision.LigneDeclenchee;
import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.drools.DroolsRulesetCompiler;
import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.RulesetVersion;
import fr.aiguillage.scenario.Scenario;
import fr.aiguillage.scenario.ScenarioReport;
import fr.aiguillage.scenario.ScenarioRunner;
import fr.aiguillage.storage.ScenarioFile;
import fr.aiguillage.storage.ShippedRuleset;
import fr.aiguillage.storage.fichier.DmnFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The scenarios of the shipped rule set pass, and fire every row and every rule. */
class ShippedRulesetTest {

    private static final RulesetVersion VERSION = ShippedRuleset.VERSION;
    private static final RulesetContent CONTENU = VERSION.contenu();
    private static final Ruleset RULESET = new DroolsRulesetCompiler(new DmnFile()).compile(VERSION);
    private static final List<Scenario> SCENARIOS = ScenarioFile.parse(CONTENU.fichier("scenarios.yaml"));
    private static final ScenarioReport REPORT = new ScenarioRunner(DemandesDesScenarios::lire).run(SCENARIOS, RULESET);

    @Test
    void every_scenario_passes() {
        assertThat(REPORT.echecs()).isEmpty();
    }

    @Test
    void every_row_and_every_rule_is_fired() {
        assertThat(REPORT.lignesJamaisDeclenchees())
                .extracting(LigneDeclenchee::table, LigneDeclenchee::ligne)
                .isEmpty();
    }

    @Test
    void every_scenario_has_a_name_of_its_own() {
        assertThat(SCENARIOS)
                .hasSizeGreaterThanOrEqualTo(107)
                .extracting(Scenario::nom)
                .doesNotHaveDuplicates();
    }

    @Test
    void the_same_content_has_the_same_fingerprint() {
        assertThat(ShippedRuleset.VERSION.contenu().empreinte())
                .isEqualTo(CONTENU.empreinte())
                .matches("[0-9a-f]{64}");
    }
}
