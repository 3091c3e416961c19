package fr.aiguillage.drools;

import static fr.aiguillage.demande.Acte.ARBITRAGE;
import static fr.aiguillage.demande.Acte.RACHAT_PARTIEL;
import static fr.aiguillage.demande.Acte.VERSEMENT_PONCTUEL;
import static fr.aiguillage.demande.Acte.VERSEMENT_REGULIER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.decision.Anniversaire;
import fr.aiguillage.decision.Constats;
import fr.aiguillage.demande.EtatOperation;
import fr.aiguillage.demande.NatureVersement;
import fr.aiguillage.demande.UneDemande;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule of cumuls.drl, alone, by its name. */
class CumulsTest {

    private static final String ACTE = "Engagement : le montant de l'acte";
    private static final String REGULIER = "Engagement : un versement régulier compte pour un an";
    private static final String ARRET = "Engagement : arrêter un versement régulier n'ajoute rien";
    private static final String GLISSANTE = "Cumul de l'année glissante";
    private static final String CIVILE = "Cumul et nombre d'actes de l'année civile";
    private static final String ANNIVERSAIRE = "Une opération compte encore le jour de son anniversaire";

    private static final String VEILLE = "Une opération est sortie de l'année glissante la veille";

    @Test
    void an_act_adds_its_amount() {
        assertThat(constats(ACTE, UneDemande.de(RACHAT_PARTIEL).montant("12.34"))
                        .engagement())
                .isEqualByComparingTo("12.34");
    }

    @Test
    void an_act_without_an_amount_adds_nothing_that_is_known() {
        assertThat(constats(ACTE, UneDemande.de(RACHAT_PARTIEL)).engagement()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"1, 8333.25", "2, 16666.50", "4, 33333.00", "12, 99999.00"})
    void a_regular_payment_adds_a_year_of_payments(int versementsParAn, String engagement) {
        UneDemande demande =
                UneDemande.de(VERSEMENT_REGULIER).montant("8333.25").versementsParAn(versementsParAn);
        assertThat(constats(REGULIER, demande).engagement()).isEqualByComparingTo(engagement);
    }

    @Test
    void stopping_a_regular_payment_adds_nothing() {
        UneDemande demande = UneDemande.de(VERSEMENT_REGULIER).montant("100").nature(NatureVersement.ARRET);
        assertThat(constats(REGULIER, demande).engagement()).isNull();
        assertThat(constats(ARRET, demande).engagement()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-06-15, 2024-06-14, 100.10",
        "2023-06-15, 2024-06-15, 100.10",
        "2023-06-15, 2024-06-16, 0",
        "2024-06-15, 2024-06-15, 100.10",
        "2024-06-16, 2024-06-15, 0",
        "2024-02-29, 2025-02-28, 100.10",
        "2024-02-29, 2025-03-01, 0",
        "2023-02-28, 2024-02-28, 100.10",
        "2023-02-28, 2024-02-29, 0",
        "2023-03-01, 2024-03-01, 100.10"
    })
    void a_past_act_counts_up_to_its_anniversary(String passe, String jour, String cumul) {
        UneDemande demande = UneDemande.de(ARBITRAGE).le(jour).operation(ARBITRAGE, passe, "100.10");
        assertThat(constats(GLISSANTE, demande).cumulAnneeGlissante()).isEqualByComparingTo(cumul);
    }

    @Test
    void only_acts_of_the_same_kind_that_are_neither_cancelled_nor_outside_selfcare_count() {
        UneDemande demande = UneDemande.de(ARBITRAGE)
                .operation(ARBITRAGE, "2024-03-01", "0.01")
                .operation(ARBITRAGE, "2024-03-02", "0.02", EtatOperation.EN_COURS, true)
                .operation(ARBITRAGE, "2024-03-03", "1000", EtatOperation.ANNULEE, true)
                .operation(ARBITRAGE, "2024-03-04", "1000", EtatOperation.FINALISEE, false)
                .operation(VERSEMENT_PONCTUEL, "2024-03-05", "1000");
        assertThat(constats(GLISSANTE, demande).cumulAnneeGlissante()).isEqualByComparingTo("0.03");
        assertThat(constats(CIVILE, demande).cumulAnneeCivile()).isEqualByComparingTo("0.03");
        assertThat(constats(CIVILE, demande).nombreAnneeCivile()).isEqualTo(2);
    }

    @Test
    void a_thousand_cents_make_ten_euros() {
        UneDemande demande = UneDemande.de(ARBITRAGE);
        for (int i = 0; i < 1_000; i++) {
            demande.operation(ARBITRAGE, "2024-01-01", "0.01");
        }
        assertThat(constats(GLISSANTE, demande).cumulAnneeGlissante()).isEqualByComparingTo("10.00");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 2024-12-31, 1",
        "2023-12-31, 2024-01-01, 0",
        "2024-12-31, 2024-12-31, 1",
        "2024-12-31, 2024-12-30, 0"
    })
    void a_past_act_counts_in_its_calendar_year_up_to_the_day(String passe, String jour, int nombre) {
        UneDemande demande = UneDemande.de(RACHAT_PARTIEL).le(jour).operation(RACHAT_PARTIEL, passe, "50");
        Constats constats = constats(CIVILE, demande);
        assertThat(constats.nombreAnneeCivile()).isEqualTo(nombre);
        assertThat(constats.cumulAnneeCivile()).isEqualByComparingTo(nombre == 0 ? "0" : "50");
    }

    @ParameterizedTest
    @CsvSource({"2023-03-15, DU_JOUR", "2023-03-16, AUCUN", "2023-03-14, AUCUN"})
    void an_anniversary_is_signalled(String passe, Anniversaire signale) {
        UneDemande demande = UneDemande.de(VERSEMENT_PONCTUEL).operation(VERSEMENT_PONCTUEL, passe, "1");
        assertThat(constats(ANNIVERSAIRE, demande).anniversaire()).isEqualTo(signale);
    }

    @ParameterizedTest
    @CsvSource({"2023-03-15, AUCUN", "2023-03-14, DE_LA_VEILLE", "2023-03-13, AUCUN"})
    void an_anniversary_of_the_day_before_is_signalled(String passe, Anniversaire signale) {
        UneDemande demande = UneDemande.de(VERSEMENT_PONCTUEL).operation(VERSEMENT_PONCTUEL, passe, "1");
        assertThat(constats(VEILLE, demande).anniversaire()).isEqualTo(signale);
    }

    @Test
    void nothing_is_counted_when_a_regular_payment_stops() {
        UneDemande demande = UneDemande.de(VERSEMENT_REGULIER)
                .nature(NatureVersement.ARRET)
                .operation(VERSEMENT_REGULIER, "2024-01-01", "100000");
        assertThat(constats(GLISSANTE, demande).cumulAnneeGlissante()).isZero();
    }

    @Test
    void an_anniversary_does_not_matter_when_a_regular_payment_stops() {
        UneDemande demande = UneDemande.de(VERSEMENT_REGULIER)
                .nature(NatureVersement.ARRET)
                .operation(VERSEMENT_REGULIER, "2023-03-15", "1")
                .operation(VERSEMENT_REGULIER, "2023-03-14", "1");
        assertThat(constats(ANNIVERSAIRE, demande).anniversaire()).isEqualTo(Anniversaire.AUCUN);
        assertThat(constats(VEILLE, demande).anniversaire()).isEqualTo(Anniversaire.AUCUN);
    }

    @Test
    void an_anniversary_does_not_matter_to_a_cap_of_the_calendar_year() {
        UneDemande demande = UneDemande.de(RACHAT_PARTIEL).operation(RACHAT_PARTIEL, "2023-03-15", "1");
        assertThat(constats(ANNIVERSAIRE, demande).anniversaire()).isEqualTo(Anniversaire.AUCUN);
    }

    private static Constats constats(String regle, UneDemande demande) {
        return UneSeuleRegle.constater(regle, demande);
    }
}
