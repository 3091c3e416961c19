package fr.aiguillage.api.lecture;

import static fr.aiguillage.api.lecture.Refus.refus;
import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.api.probleme.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LectureDesDatesTest {

    @Test
    void uneDateQuiNExistePasEstRefusee() {
        assertThat(refus("{'acte':'ARBITRAGE','dateDemande':'2024-02-31'}"))
                .containsExactly(new Violation(
                        "dateDemande",
                        "La date «\u00a02024-02-31\u00a0» n’existe pas\u00a0: février 2024 compte 29 jours."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/12/2024", "2024-1-1", "2024-01-01T00:00", "", "20240101xx"})
    void uneDateMalEcriteEstRefusee(String date) {
        assertThat(refus("{'acte':'ARBITRAGE','dateDemande':'" + date + "'}"))
                .containsExactly(new Violation(
                        "dateDemande",
                        "La date «\u00a0" + date + "\u00a0» doit s’écrire AAAA-MM-JJ, par exemple 2024-01-17."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "2201-01-01", "0000-00-00"})
    void uneDateHorsDuSiecleEstRefusee(String date) {
        assertThat(refus("{'acte':'ARBITRAGE','dateDemande':'" + date + "'}"))
                .containsExactly(new Violation(
                        "dateDemande", "La date «\u00a0" + date + "\u00a0» doit être comprise entre 1900 et 2200."));
    }
}
