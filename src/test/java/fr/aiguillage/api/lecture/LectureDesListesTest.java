package fr.aiguillage.api.lecture;

import static fr.aiguillage.api.lecture.Refus.refus;
import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.api.probleme.Violation;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LectureDesListesTest {

    @Test
    void uneSituationInconnueEstNommeeParSonRang() {
        assertThat(refus("{'acte':'ARBITRAGE','contrat':{'situations':['DEMANDE_EN_COURS','AVANCE']}}"))
                .singleElement()
                .extracting(Violation::champ)
                .isEqualTo("contrat.situations[1]");
    }

    @Test
    void leMontantDUneOperationQuiCompteEstObligatoire() {
        assertThat(refus("{'acte':'ARBITRAGE','contrat':{'operations':["
                        + "{'acte':'CONSULTATION','date':'2024-01-01'},{'acte':'ARBITRAGE','date':'2024-01-01'}]}}"))
                .containsExactly(new Violation(
                        "contrat.operations[1].montant", "Le champ «\u00a0montant\u00a0» est obligatoire."));
    }

    @Test
    void milleEtUneOperationsSontRefusees() {
        String operations = IntStream.rangeClosed(0, 1_000)
                .mapToObj(i -> "{'acte':'CONSULTATION','date':'2024-01-01'}")
                .collect(Collectors.joining(","));
        assertThat(refus("{'acte':'ARBITRAGE','contrat':{'operations':[" + operations + "]}}"))
                .containsExactly(new Violation(
                        "contrat.operations", "La liste a 1001 éléments\u00a0; au plus 1000 sont acceptés."));
    }

    @Test
    void unElementNulDUneListeEstRefuse() {
        assertThat(refus("{'acte':'ARBITRAGE','contrat':{'avances':[null]}}"))
                .containsExactly(new Violation("contrat.avances[0]", "Un élément d’une liste ne peut pas être null."));
    }
}
