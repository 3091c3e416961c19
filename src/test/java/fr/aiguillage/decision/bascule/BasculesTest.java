package fr.aiguillage.decision.bascule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.demande.EtatOperation;
import fr.aiguillage.demande.NatureVersement;
import fr.aiguillage.demande.Situation;
import fr.aiguillage.demande.UneDemande;
import fr.aiguillage.publication.Livraison;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BasculesTest {

    @Test
    void a_payment_of_9_000_euros_meets_the_adviser_then_the_cap_upwards_and_the_card_downwards() {
        UneDemande versement = UneDemande.de(Acte.VERSEMENT_PONCTUEL).montant("9000");
        assertThat(valeurs(versement, "montant"))
                .containsExactly("10000.01", "50000.01", "10000", "4999", "15000", "99999.01", "5000");
        assertThat(phrases(versement, "montant"))
                .startsWith(
                        "À partir de 10 000,01 € : conseiller financier (au lieu de : selfcare avec le client).",
                        "À partir de 50 000,01 € : le plafond par acte est dépassé ; le portail refuse l’acte.",
                        "À partir de 10 000 € : devoir de conseil requis.",
                        "Jusqu’à 4 999 € : paiement par prélèvement ou carte.");
    }

    @Test
    void the_first_one_met_either_way_is_the_nearest() {
        assertThat(bascules(UneDemande.de(Acte.VERSEMENT_PONCTUEL).montant("9000"))
                        .filter(Bascule::plusProche)
                        .map(bascule -> bascule.sens() + " " + bascule.valeur()))
                .containsExactly("A_PARTIR_DE 10000", "JUSQU_A 5000");
    }

    @Test
    void what_changes_is_told_from_the_answer_just_before() {
        assertThat(la(UneDemande.de(Acte.VERSEMENT_PONCTUEL).montant("9000"), "montant", "50000.01")
                        .changements())
                .extracting(Changement::champ)
                .startsWith("plafonds.depasse", "selfcare")
                .doesNotContain("conduite");
    }

    @Test
    void a_total_of_the_calendar_year_leaves_what_is_left_of_it() {
        UneDemande rachat = UneDemande.de(Acte.RACHAT_PARTIEL)
                .montant("3000")
                .operation(Acte.RACHAT_PARTIEL, "2024-02-01", "41000");
        assertThat(phrases(rachat, "montant"))
                .startsWith("À partir de 19 000,01 € : process habituel (au lieu de : selfcare avec le client) ;"
                        + " le plafond de l’année civile est dépassé.");
    }

    @Test
    void the_sixth_withdrawal_of_a_year_is_possible_on_the_first_of_january() {
        UneDemande rachat = UneDemande.de(Acte.RACHAT_PARTIEL).montant("3000");
        for (int mois = 1; mois <= 5; mois++) {
            rachat.operation(Acte.RACHAT_PARTIEL, "2024-0" + (mois + 1) / 2 + "-0" + mois, "100");
        }
        assertThat(phrases(rachat, "dateDemande"))
                .containsExactly("À partir du 1er janvier 2025 : selfcare avec le client (au lieu de : process"
                        + " habituel) ; le nombre d’actes dans l’année civile n’est plus dépassé.");
    }

    @Test
    void a_regular_payment_counts_for_a_year() {
        assertThat(valeurs(UneDemande.de(Acte.VERSEMENT_REGULIER).montant("300"), "montant"))
                .contains("8333.26", "8333.25", "0.99");
        assertThat(valeurs(UneDemande.de(Acte.VERSEMENT_REGULIER).montant("300").versementsParAn(1), "montant"))
                .contains("99999.01", "99999")
                .doesNotContain("8333.26");
    }

    @Test
    void more_payments_a_year_go_beyond_a_cap() {
        assertThat(phrases(
                        UneDemande.de(Acte.VERSEMENT_REGULIER).montant("30000").versementsParAn(1), "versementsParAn"))
                .containsExactly(
                        "Avec un versement par trimestre : le plafond de l’année glissante est dépassé ; le portail"
                                + " refuse l’acte.",
                        "Avec un versement par mois : le plafond de l’année glissante est dépassé ; le portail refuse"
                                + " l’acte.");
    }

    @Test
    void the_amount_of_a_regular_payment_that_is_stopped_changes_nothing() {
        assertThat(valeurs(
                        UneDemande.de(Acte.VERSEMENT_REGULIER).montant("300").nature(NatureVersement.ARRET), "montant"))
                .doesNotContain("8333.26");
    }

    @Test
    void a_switch_is_possible_again_the_day_after_the_anniversary_of_the_last_one() {
        UneDemande arbitrage =
                UneDemande.de(Acte.ARBITRAGE).montant("3000").operation(Acte.ARBITRAGE, "2023-05-03", "48000");
        assertThat(phrases(arbitrage, "montant"))
                .startsWith("Jusqu’à 2 000 € : selfcare avec le client (au lieu de : process habituel) ; le plafond de"
                        + " l’année glissante n’est plus dépassé.");
        assertThat(phrases(arbitrage, "dateDemande"))
                .containsExactly("À partir du 4 mai 2024 : selfcare avec le client (au lieu de : process habituel) ;"
                        + " le plafond de l’année glissante n’est plus dépassé.");
    }

    @Test
    void a_bank_account_for_a_payment_looks_at_the_amount_that_is_planned() {
        Demande demande = Livraison.lire("""
                {"acte":"AJOUT_COMPTE_BANCAIRE","raisonAjoutCompte":"VERSEMENT_PONCTUEL","montantProjet":3000}""");
        assertThat(bascules(demande)
                        .filter(bascule -> bascule.champ().equals("montantProjet"))
                        .map(Bascule::phrase)
                        .map(BasculesTest::sansInsecables)
                        .toList())
                .startsWith("À partir de 10 000,01 € de versement prévu : conseiller financier (au lieu de :"
                        + " selfcare par le client seul).");
    }

    @Test
    void a_total_withdrawal_without_an_amount_looks_at_the_value_of_the_contract() {
        Demande demande = Livraison.lire("""
                {"acte":"RACHAT_TOTAL","contrat":{"valeur":4000}}""");
        assertThat(bascules(demande).map(Bascule::champ))
                .contains("contrat.valeur")
                .doesNotContain("montant");
    }

    @Test
    void an_amount_that_is_missing_is_looked_for_from_the_first_cent() {
        assertThat(phrases(UneDemande.de(Acte.VERSEMENT_PONCTUEL), "montant"))
                .startsWith(
                        "À partir de 0,01 € : selfcare avec le client (au lieu de : demander ce qui manque) ; le"
                                + " portail accepte l’acte.",
                        "À partir de 10 000,01 € : conseiller financier (au lieu de : selfcare avec le client).");
    }

    @Test
    void the_largest_amount_has_nothing_above_it() {
        assertThat(bascules(UneDemande.de(Acte.VERSEMENT_PONCTUEL).montant("999999999.99"))
                        .map(Bascule::sens))
                .doesNotContain(Sens.A_PARTIR_DE);
    }

    @Test
    void a_client_who_refuses_gets_the_usual_process() {
        assertThat(phrases(UneDemande.de(Acte.VERSEMENT_PONCTUEL).montant("9000"), "client.accepteSelfcare"))
                .containsExactly(
                        "Si le client refuse le selfcare : process habituel (au lieu de : selfcare avec le client).");
    }

    @Test
    void a_situation_is_lifted_with_the_facts_that_it_is_inferred_from() {
        UneDemande bloquee =
                UneDemande.de(Acte.VERSEMENT_PONCTUEL).montant("9000").avance("120");
        assertThat(phrases(bloquee, "contrat.situations"))
                .contains("Une fois l’avance remboursée : selfcare avec le client (au lieu de : rembourser l’avance)"
                        + " ; le portail accepte l’acte.");
        assertThat(la(bloquee, "contrat.situations", "AVANCE_EN_COURS").sens()).isEqualTo(Sens.LEVEE);
    }

    @Test
    void each_situation_can_be_lifted() {
        UneDemande bloquee = UneDemande.de(Acte.ARBITRAGE)
                .montant("9000")
                .produitNonActive()
                .situation(Situation.ANOMALIE_HORS_LISTE)
                .avance("1")
                .flux("2024-03-01", false)
                .demandeNonEnregistree()
                .operation(Acte.ARBITRAGE, "2024-02-01", "10", EtatOperation.EN_COURS, true);
        Demande demande = bloquee.demande();
        for (Voisine voisine :
                Situations.autour(demande, Livraison.RULESET.constater(demande).situations())) {
            assertThat(voisine.sens()).isEqualTo(Sens.LEVEE);
            assertThat(Livraison.RULESET.constater(voisine.demande()).situations())
                    .hasSize(5)
                    .doesNotContain(Situation.valueOf((String) voisine.valeur()));
        }
    }

    @Test
    void an_operation_of_the_day_lets_the_contract_go_the_day_after() {
        assertThat(phrases(
                        UneDemande.de(Acte.ARBITRAGE).montant("9000").operation(Acte.ARBITRAGE, "2024-03-15", "10"),
                        "dateDemande"))
                .contains("À partir du 16 mars 2024 : selfcare avec le client (au lieu de : attendre)"
                        + " ; le portail accepte l’acte.");
    }

    @Test
    void what_changes_the_conduct_comes_first_and_mere_warnings_last() {
        List<Integer> rangs = bascules(UneDemande.de(Acte.RACHAT_PARTIEL).montant("3000"))
                .map(bascule -> bascule.majeure() ? 0 : bascule.changements().size() > 1 ? 1 : 2)
                .toList();
        assertThat(rangs).contains(0, 2);
        assertThat(rangs.get(0)).isZero();
        assertThat(rangs.lastIndexOf(0)).isLessThan(rangs.indexOf(2));
    }

    @Test
    void a_sentence_of_the_tables_is_quoted_when_only_it_changes() {
        assertThat(phrases(UneDemande.de(Acte.VERSEMENT_PONCTUEL).montant("9000"), "montant"))
                .endsWith("Jusqu’à 5 000 € : avec l’avertissement « Les fiches annoncent la carte jusqu’à 5 000 €, la"
                        + " cartographie s’arrête à 4 999 € : ne promettez pas la carte pour ce montant ».");
    }

    private static Stream<Bascule> bascules(UneDemande une) {
        return bascules(une.demande());
    }

    private static Stream<Bascule> bascules(Demande demande) {
        return Bascules.autour(demande, Livraison.RULESET).toutes().stream();
    }

    private static List<String> phrases(UneDemande une, String champ) {
        return bascules(une)
                .filter(bascule -> bascule.champ().equals(champ))
                .map(Bascule::phrase)
                .map(BasculesTest::sansInsecables)
                .toList();
    }

    private static List<String> valeurs(UneDemande une, String champ) {
        return bascules(une)
                .filter(bascule -> bascule.champ().equals(champ))
                .map(bascule -> ((BigDecimal) bascule.valeur()).toPlainString())
                .toList();
    }

    private static Bascule la(UneDemande une, String champ, String valeur) {
        return bascules(une)
                .filter(bascule -> bascule.champ().equals(champ)
                        && bascule.valeur().toString().equals(valeur))
                .findFirst()
                .orElseThrow();
    }

    private static String sansInsecables(String phrase) {
        return phrase.replace('\u00a0', ' ');
    }
}
