package fr.aiguillage.publication.couverture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.decision.LigneDeclenchee;
import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.Livraison;
import fr.aiguillage.publication.couverture.Couverture.Cle;
import fr.aiguillage.publication.couverture.Couverture.Manque;
import fr.aiguillage.publication.temoin.Temoins;
import fr.aiguillage.scenario.Scenario;
import fr.aiguillage.scenario.ScenarioReport;
import fr.aiguillage.scenario.ScenarioResult;
import fr.aiguillage.scenario.ScenarioRunner;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CouvertureTest {

    private static final Temoins TEMOINS = new Temoins(Livraison.MODELES, Livraison.RULESET, Livraison.JOUR);
    private static final MesureDeCouverture MESURE =
            new MesureDeCouverture(Livraison.MODELES, Livraison.RULESET, TEMOINS, Livraison::ecrire);

    @Test
    void the_shipped_scenarios_fire_every_row() {
        Couverture couverture = MESURE.mesurer(jouer(Livraison.SCENARIOS));
        assertThat(couverture.scenarios())
                .hasSizeGreaterThan(365)
                .allSatisfy((cle, scenarios) -> assertThat(scenarios).isNotEmpty());
        assertThat(couverture.constatations())
                .extracting(Constatation::controle)
                .doesNotContain("LIGNE_NON_COUVERTE");
        couverture.constatations().forEach(constatation -> System.out.println(constatation.phrase()));
    }

    @Test
    void a_row_that_nothing_fires_any_more_comes_with_a_scenario_that_does() {
        Cle cle = new Cle("Orientation", "orientation-03");
        List<Scenario> sans = jouer(Livraison.SCENARIOS).resultats().stream()
                .filter(resultat -> resultat.decision().explication().stream()
                        .noneMatch(ligne -> ligne.ligne().equals(cle.ligne())))
                .map(ScenarioResult::scenario)
                .toList();
        Couverture couverture = MESURE.mesurer(jouer(sans));
        assertThat(couverture.scenarios()).containsEntry(cle, List.of());
        Manque manque = couverture.manques().stream()
                .filter(tel -> cle.ligne().equals(tel.constatation().lieu().ligne()))
                .findFirst()
                .orElseThrow();
        assertThat(manque.constatation().controle()).isEqualTo("LIGNE_NON_COUVERTE");
        assertThat(manque.constatation().lieu().fichier()).isEqualTo("aiguillage.dmn");
        assertThat(manque.propose().description()).contains("VERSEMENT_PONCTUEL", "EXACTEMENT", "SELFCARE_AVEC_CLIENT");
        assertThat(manque.propose().lectures()).isNotEmpty();
        assertThat(jouer(List.of(manque.propose())).resultats()).allSatisfy(resultat -> {
            assertThat(resultat.passe()).isTrue();
            assertThat(resultat.decision().explication())
                    .extracting(LigneDeclenchee::ligne)
                    .contains(cle.ligne());
        });
    }

    @Test
    void the_scenarios_that_are_proposed_pass_and_leave_nothing_untested() {
        Couverture vide = MESURE.mesurer(jouer(List.of()));
        assertThat(vide.manques()).hasSizeGreaterThan(400);
        List<Scenario> proposes = vide.manques().stream()
                .map(Manque::propose)
                .filter(Objects::nonNull)
                .toList();
        assertThat(proposes).extracting(Scenario::nom).doesNotHaveDuplicates();
        ScenarioReport rapport = jouer(proposes);
        assertThat(rapport.echecs()).isEmpty();
        assertThat(MESURE.mesurer(rapport).manques())
                .extracting(manque -> manque.constatation().lieu().fichier())
                .allMatch(fichier -> fichier.endsWith(".drl"));
    }

    @Test
    void a_limit_is_tested_to_the_cent() {
        List<Scenario> loin = Livraison.SCENARIOS.stream()
                .filter(scenario -> !scenario.demande().contains("19999.99"))
                .toList();
        assertThat(MESURE.mesurer(jouer(loin)).constatations())
                .filteredOn(constatation -> constatation.controle().equals("SEUIL_NON_EPROUVE"))
                .extracting(Constatation::message)
                .anyMatch(message ->
                        message.contains("RACHAT_PARTIEL, PAR_ACTE, juste en dessous de 20\u00a0000\u00a0€"));
    }

    private static ScenarioReport jouer(List<Scenario> scenarios) {
        return new ScenarioRunner(Livraison::lire).run(scenarios, Livraison.RULESET);
    }
}
