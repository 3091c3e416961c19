package fr.aiguillage.api.lecture;

import static fr.aiguillage.api.lecture.Refus.refus;
import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.api.probleme.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LectureDeDemandeTest {

    @Test
    void uneDemandeSansActeEstRefusee() {
        assertThat(refus("{}")).containsExactly(new Violation("acte", "Le champ «\u00a0acte\u00a0» est obligatoire."));
    }

    @Test
    void unActeNulEstUnActeAbsent() {
        assertThat(refus("{'acte':null}"))
                .containsExactly(new Violation("acte", "Le champ «\u00a0acte\u00a0» est obligatoire."));
    }

    @Test
    void uneValeurInconnueEstRefuseeAvecLesValeursPossiblesEtLaPlusProche() {
        assertThat(refus("{'acte':'ARBITRAJE'}"))
                .containsExactly(new Violation(
                        "acte",
                        "Valeur inconnue «\u00a0ARBITRAJE\u00a0» pour acte. Vouliez-vous dire «\u00a0ARBITRAGE\u00a0»\u00a0? Valeurs possibles\u00a0: "
                                + "VERSEMENT_PONCTUEL, VERSEMENT_REGULIER, RACHAT_PARTIEL, RACHAT_TOTAL, ARBITRAGE, "
                                + "AJOUT_COMPTE_BANCAIRE, CONSULTATION, MISE_A_JOUR_ADRESSE."));
    }

    @Test
    void laCasseDUneValeurCompte() {
        assertThat(refus("{'acte':'arbitrage'}"))
                .singleElement()
                .extracting(Violation::message)
                .asString()
                .startsWith(
                        "Valeur inconnue «\u00a0arbitrage\u00a0» pour acte. Vouliez-vous dire «\u00a0ARBITRAGE\u00a0»\u00a0?");
    }

    @Test
    void unChampInconnuEstRefuseAvecLePlusProche() {
        assertThat(refus("{'acte':'ARBITRAGE','montan':5}"))
                .containsExactly(new Violation(
                        "montan",
                        "Champ inconnu «\u00a0montan\u00a0». Vouliez-vous dire «\u00a0montant\u00a0»\u00a0?"));
    }

    @Test
    void unChampInconnuQuiNeRessembleARienEstRefuseSansProposition() {
        assertThat(refus("{'acte':'ARBITRAGE','contrat':{'zzz':5}}"))
                .containsExactly(new Violation("contrat.zzz", "Champ inconnu «\u00a0zzz\u00a0»."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "0", "12.0", "1e1", "99999999999"})
    void unNombreDeVersementsImpossibleEstRefuse(String nombre) {
        assertThat(refus("{'acte':'VERSEMENT_REGULIER','versementsParAn':" + nombre + "}"))
                .singleElement()
                .extracting(Violation::message)
                .asString()
                .endsWith("Valeurs possibles\u00a0: 1, 2, 4, 12.");
    }

    @Test
    void unBooleenEcritCommeUnTexteEstRefuse() {
        assertThat(refus("{'acte':'ARBITRAGE','client':{'accepteSelfcare':'oui'}}"))
                .containsExactly(new Violation(
                        "client.accepteSelfcare",
                        "Un booléen (true ou false) est attendu, et non un texte («\u00a0oui\u00a0»)."));
    }

    @Test
    void uneReferenceTropLongueEstRefusee() {
        assertThat(refus("{'acte':'ARBITRAGE','contrat':{'reference':'" + "x".repeat(65) + "'}}"))
                .containsExactly(new Violation(
                        "contrat.reference",
                        "Le texte «\u00a0" + "x".repeat(40) + "…\u00a0» ne doit pas dépasser 64 caractères."));
    }

    @Test
    void uneReferenceAvecUnDemiCaractereEstRefusee() {
        assertThat(refus("{'acte':'ARBITRAGE','contrat':{'reference':'\\ud83d'}}"))
                .containsExactly(
                        new Violation("contrat.reference", "Le texte contient un caractère Unicode incomplet."));
    }

    @Test
    void toutesLesErreursSontDitesALaFois() {
        assertThat(refus("{'montant':12.345,'canal':'SITTE','partUC':1,'montan':5,'dateDemande':'2024-02-31',"
                        + "'client':[],'contrat':{'valeur':-1,'avances':[{}],'flux':[{'date':1}],"
                        + "'operations':[{'acte':'RACHAT','date':'2023-02-29','montant':true}]}}"))
                .extracting(Violation::champ)
                .containsExactly(
                        "acte",
                        "montant",
                        "partUC",
                        "canal",
                        "dateDemande",
                        "client",
                        "contrat.valeur",
                        "contrat.avances[0].solde",
                        "contrat.flux[0].date",
                        "contrat.flux[0].converti",
                        "contrat.operations[0].acte",
                        "contrat.operations[0].date",
                        "contrat.operations[0].montant",
                        "montan");
    }
}
