package fr.aiguillage.decision;

import static fr.aiguillage.decision.Certitude.GUIDE;
import static fr.aiguillage.decision.Certitude.HORS_GUIDE;
import static fr.aiguillage.decision.Certitude.LECTURE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FondementTest {

    @Test
    void a_conduct_is_as_sure_as_the_weakest_of_its_rows() {
        Fondement fondement = fondement(GUIDE, HORS_GUIDE, LECTURE);
        assertThat(fondement.certitude(List.of(Conduite.PROCESS_HABITUEL), Conduite.PROCESS_HABITUEL))
                .isEqualTo(HORS_GUIDE);
    }

    @Test
    void the_sheet_does_not_count_when_the_adviser_does_something_else() {
        Fondement fondement = fondement(GUIDE, HORS_GUIDE, GUIDE);
        assertThat(fondement.certitude(List.of(Conduite.OUTILS_PROPRES), Conduite.PROCESS_HABITUEL))
                .isEqualTo(GUIDE);
    }

    @Test
    void a_blocking_case_does_not_count_for_an_anomaly_off_the_list() {
        Fondement fondement = fondement(GUIDE, GUIDE, LECTURE);
        assertThat(fondement.certitude(List.of(Conduite.SERVICE_TECH), Conduite.SELFCARE_PAR_CLIENT))
                .isEqualTo(GUIDE);
    }

    @Test
    void a_blocking_case_does_not_count_while_an_information_is_missing() {
        Fondement fondement = fondement(GUIDE, GUIDE, LECTURE);
        assertThat(fondement.certitude(List.of(Conduite.DEMANDER_INFORMATION), Conduite.DEMANDER_INFORMATION))
                .isEqualTo(GUIDE);
    }

    private static Fondement fondement(Certitude conduite, Certitude orientation, Certitude blocage) {
        return new Fondement(List.of(ligne(conduite)), List.of(ligne(orientation)), List.of(ligne(blocage)));
    }

    private static LigneDeclenchee ligne(Certitude certitude) {
        return new LigneDeclenchee("table", "ligne", certitude, List.of(), List.of());
    }
}
