package fr.aiguillage.drools;

import static fr.aiguillage.demande.Acte.ARBITRAGE;
import static fr.aiguillage.demande.Acte.RACHAT_PARTIEL;
import static fr.aiguillage.demande.Acte.VERSEMENT_PONCTUEL;
import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.demande.EtatOperation;
import fr.aiguillage.demande.Situation;
import fr.aiguillage.demande.UneDemande;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each rule of situations.drl, alone, by its name. */
class SituationsTest {

    private static final String DECLAREE = "Situation déclarée par le conseiller";
    private static final String AVANCE = "Cas 1 : une avance reste à rembourser";
    private static final String PRODUIT = "Cas 2 : le produit n'est pas activé";
    private static final String FLUX = "Cas 3 : un flux passé n'est pas converti";
    private static final String DEMANDE = "Cas 4 : une demande n'est pas encore enregistrée";
    private static final String DU_JOUR = "Cas 5 : un rachat partiel ou un arbitrage est fait ce jour";
    private static final String NON_FINALISEE = "Cas 5 : un rachat partiel ou un arbitrage n'est pas finalisé";

    private final UneDemande versement = UneDemande.de(VERSEMENT_PONCTUEL).montant("100");

    @Test
    void a_declared_situation_holds() {
        versement.situation(Situation.AVANCE_EN_COURS).situation(Situation.ANOMALIE_HORS_LISTE);
        assertThat(situations(DECLAREE))
                .containsExactlyInAnyOrder(Situation.AVANCE_EN_COURS, Situation.ANOMALIE_HORS_LISTE);
    }

    @Test
    void an_advance_with_a_balance_is_case_1() {
        versement.avance("0").avance("0.01");
        assertThat(situations(AVANCE)).containsExactly(Situation.AVANCE_EN_COURS);
    }

    @Test
    void an_advance_that_is_repaid_is_no_case() {
        versement.avance("0.00");
        assertThat(situations(AVANCE)).isEmpty();
    }

    @Test
    void a_product_that_is_not_activated_is_case_2() {
        versement.produitNonActive();
        assertThat(situations(PRODUIT)).containsExactly(Situation.PRODUIT_NON_ACTIVE);
    }

    @Test
    void an_activated_product_is_no_case() {
        assertThat(situations(PRODUIT)).isEmpty();
    }

    @Test
    void a_flow_of_the_day_that_is_not_converted_is_case_3() {
        versement.flux("2024-03-15", false);
        assertThat(situations(FLUX)).containsExactly(Situation.FLUX_NON_CONVERTIS);
    }

    @Test
    void a_flow_of_tomorrow_or_a_converted_one_is_no_case() {
        versement.flux("2024-03-16", false).flux("2024-03-01", true);
        assertThat(situations(FLUX)).isEmpty();
    }

    @Test
    void a_request_that_is_not_recorded_is_case_4() {
        versement.demandeNonEnregistree();
        assertThat(situations(DEMANDE)).containsExactly(Situation.DEMANDE_EN_COURS);
    }

    @Test
    void no_request_is_no_case() {
        assertThat(situations(DEMANDE)).isEmpty();
    }

    @Test
    void a_switch_of_the_day_is_case_5() {
        versement.operation(ARBITRAGE, "2024-03-15", "10");
        assertThat(situations(DU_JOUR)).containsExactly(Situation.OPERATION_NON_FINALISEE);
    }

    @Test
    void a_payment_of_the_day_or_a_withdrawal_of_yesterday_is_no_case() {
        versement
                .operation(VERSEMENT_PONCTUEL, "2024-03-15", "10")
                .operation(RACHAT_PARTIEL, "2024-03-14", "10")
                .operation(RACHAT_PARTIEL, "2024-03-15", "10", EtatOperation.ANNULEE, true)
                .operation(RACHAT_PARTIEL, "2024-03-15", "10", EtatOperation.FINALISEE, false);
        assertThat(situations(DU_JOUR)).isEmpty();
    }

    @Test
    void a_withdrawal_that_is_still_under_way_is_case_5() {
        versement.operation(RACHAT_PARTIEL, "2024-03-10", "10", EtatOperation.EN_COURS, true);
        assertThat(situations(NON_FINALISEE)).containsExactly(Situation.OPERATION_NON_FINALISEE);
    }

    @Test
    void a_payment_under_way_or_a_finished_withdrawal_is_no_case() {
        versement
                .operation(VERSEMENT_PONCTUEL, "2024-03-10", "10", EtatOperation.EN_COURS, true)
                .operation(RACHAT_PARTIEL, "2024-03-10", "10")
                .operation(ARBITRAGE, "2024-03-10", "10", EtatOperation.EN_COURS, false);
        assertThat(situations(NON_FINALISEE)).isEmpty();
    }

    private Set<Situation> situations(String regle) {
        return UneSeuleRegle.constater(regle, versement).situations();
    }
}
