package fr.aiguillage.publication.impact;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.publication.Livraison;
import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.impact.ImpactDesDecisions.Groupe;
import fr.aiguillage.publication.temoin.DemandesAuxBornes;
import fr.aiguillage.publication.temoin.Temoins;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ImpactDesDecisionsTest {

    private static final Ruleset PLAFOND_ABAISSE =
            Livraison.compiler(Livraison.avec(RulesetContent.AIGUILLAGE, "<text>20000</text>", "<text>15000</text>"));

    @Test
    void a_rule_set_changes_nothing_to_itself() {
        ImpactDesDecisions impact = comparer(Livraison.RULESET, Livraison.compiler(Livraison.CONTENU));
        assertThat(impact.comparees()).isGreaterThan(300);
        assertThat(impact.groupes()).isEmpty();
    }

    @Test
    void a_cap_that_is_lowered_changes_the_withdrawals_between_the_two_limits() {
        ImpactDesDecisions impact = comparer(Livraison.RULESET, PLAFOND_ABAISSE);
        System.out.println(impact.changees() + " / " + impact.comparees() + ", "
                + impact.groupes().size() + " groupes");
        assertThat(impact.groupes().get(0).changeLaConduite()).isTrue();
        assertThat(impact.groupes())
                .filteredOn(Groupe::changeLaConduite)
                .extracting(Groupe::acte)
                .containsOnly(Acte.RACHAT_PARTIEL);
        assertThat(impact.groupes())
                .filteredOn(groupe -> groupe.changements()
                        .contains(new ChangementDeReponse("conduite", "SELFCARE_AVEC_CLIENT", "PROCESS_HABITUEL")))
                .isNotEmpty()
                .allSatisfy(groupe -> assertThat(groupe.exemple().montant())
                        .isBetween(new BigDecimal("15000.01"), new BigDecimal("20000")));
        assertThat(impact.changees())
                .isEqualTo(impact.groupes().stream().mapToInt(Groupe::nombre).sum());
    }

    @Test
    void the_example_of_a_group_is_a_scenario_when_there_is_one() {
        assertThat(comparer(Livraison.RULESET, PLAFOND_ABAISSE).groupes())
                .filteredOn(groupe -> groupe.scenario() != null)
                .isNotEmpty()
                .allSatisfy(groupe -> assertThat(Livraison.SCENARIOS)
                        .filteredOn(scenario -> scenario.nom().equals(groupe.scenario()))
                        .extracting(scenario -> Livraison.lire(scenario.demande()))
                        .containsExactly(groupe.exemple()));
    }

    @Test
    void a_sentence_that_is_rewritten_is_shown_before_and_after() {
        Ruleset autreTexte = Livraison.compiler(
                Livraison.avec(RulesetContent.ACCOMPAGNEMENT, "7 jours sur 7, 24 heures sur 24", "tout le temps"));
        assertThat(comparer(Livraison.RULESET, autreTexte).groupes())
                .isNotEmpty()
                .allSatisfy(groupe -> assertThat(groupe.changements())
                        .contains(new ChangementDeReponse(
                                "accompagnement.arguments",
                                "DISPONIBILITE «\u00a0Il est ouvert 7 jours sur 7, 24 heures sur 24.\u00a0»",
                                "DISPONIBILITE «\u00a0Il est ouvert tout le temps.\u00a0»")));
    }

    @Test
    void generated_demands_are_valid_and_of_every_act() {
        List<Demande> demandes = DemandesAuxBornes.de(Livraison.RULESET, PLAFOND_ABAISSE, Livraison.JOUR);
        System.out.println(demandes.size() + " demandes");
        assertThat(demandes)
                .hasSizeBetween(2_000, 6_000)
                .allSatisfy(demande ->
                        assertThat(Livraison.lire(Livraison.ecrire(demande))).isEqualTo(demande));
        assertThat(demandes).extracting(Demande::acte).contains(Acte.values());
    }

    @Test
    void each_region_that_can_be_reached_has_its_demand() {
        Temoins temoins = new Temoins(Livraison.MODELES, Livraison.RULESET, Livraison.JOUR);
        List<Map<String, Set<String>>> regions = List.of(
                Map.of("acte", Set.of("ARBITRAGE"), "Bloqué", Set.of("OUI")),
                Map.of("acte", Set.of("CONSULTATION"), "positionCarte", Set.of("AU_DELA")));
        assertThat(DemandesAuxBornes.desRegions(temoins, regions))
                .singleElement()
                .extracting(Demande::acte)
                .isEqualTo(Acte.ARBITRAGE);
    }

    @Test
    void a_hole_is_a_change_like_another() {
        Reponse sans = new Reponse(null, "sans réponse");
        Reponse avec = Reponse.de(Livraison.lire("{\"acte\": \"CONSULTATION\"}"), Livraison.RULESET);
        assertThat(ChampsCompares.changements(avec, sans))
                .containsExactly(new ChangementDeReponse("conduite", "SELFCARE_PAR_CLIENT", "sans réponse"));
        assertThat(ChampsCompares.changements(sans, sans)).isEmpty();
    }

    private static ImpactDesDecisions comparer(Ruleset avant, Ruleset apres) {
        List<Demande> toutes = DemandesAuxBornes.de(avant, apres, Livraison.JOUR);
        List<Demande> demandes = IntStream.range(0, toutes.size())
                .filter(rang -> rang % 19 == 0)
                .mapToObj(toutes::get)
                .toList();
        return ImpactDesDecisions.comparer(avant, apres, Livraison.SCENARIOS, Livraison::lire, demandes);
    }
}
