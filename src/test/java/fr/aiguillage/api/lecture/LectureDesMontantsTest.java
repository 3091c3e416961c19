package fr.aiguillage.api.lecture;

import static fr.aiguillage.api.lecture.Refus.demande;
import static fr.aiguillage.api.lecture.Refus.refus;
import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.api.probleme.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LectureDesMontantsTest {

    @ParameterizedTest
    @ValueSource(strings = {"12.345", "1.000", "0.001", "1.5e-2"})
    void unMontantATroisDecimalesEstRefuse(String montant) {
        assertThat(refus("{'acte':'ARBITRAGE','montant':" + montant + "}"))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.champ()).isEqualTo("montant");
                    assertThat(violation.message()).endsWith(" doit avoir au plus deux décimales.");
                });
    }

    @Test
    void leMontantRefuseEstCiteAvecSaVirgule() {
        assertThat(refus("{'acte':'ARBITRAGE','montant':12.345}"))
                .containsExactly(new Violation("montant", "Le montant (12,345) doit avoir au plus deux décimales."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000", "999999999.995e0", "1e9", "1e999999999"})
    void unMontantDeMesureEstRefuse(String montant) {
        assertThat(refus("{'acte':'ARBITRAGE','montant':" + montant + "}")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "-1", "-0.01"})
    void unMontantNulOuNegatifEstRefuse(String montant) {
        assertThat(refus("{'acte':'ARBITRAGE','montant':" + montant + "}"))
                .containsExactly(new Violation(
                        "montant", "Le montant (" + montant.replace('.', ',') + ") doit être supérieur à zéro."));
    }

    @Test
    void unMontantEcritCommeUnTexteEstRefuse() {
        assertThat(refus("{'acte':'ARBITRAGE','montant':'5'}"))
                .containsExactly(new Violation(
                        "montant",
                        "Un montant en euros, écrit comme un nombre, est attendu, et non un texte («\u00a05\u00a0»)."));
    }

    @Test
    void unMontantAvecUnExposantEstUnMontant() {
        assertThat(demande("{'acte':'ARBITRAGE','montant':1e3}").montant()).hasToString("1000");
    }
}
