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
        assertThat(refus("{}")).containsExactly(new Violation("acte", "Le champ « acte » est obligatoire."));
    }

    @Test
    void unActeNulEstUnActeAbsent() {
        assertThat(refus("{'acte':null}")).containsExactly(new Violation("acte", "Le champ « acte » est obligatoire."));
    }

    @Test
    void uneValeurInconnueEstRefuseeAvecLesValeursPossiblesEtLaPlusProche() {
        assertThat(refus("{'acte':'ARBITRAJE'}"))
                .containsExactly(new Violation(
                        "acte",
                        "Valeur inconnue « ARBITRAJE » pour acte. Vouliez-vous dire « ARBITRAGE » ? Valeurs possibles : "
                                + "VERSEMENT_PONCTUEL, VERSEMENT_REGULIER, RACHAT_PARTIEL, RACHAT_TOTAL, ARBITRAGE, "
                                + "AJOUT_COMPTE_BANCAIRE, CONSULTATION, MISE_A_JOUR_ADRESSE."));
    }

    @Test
    void laCasseDUneValeurCompte() {
        assertThat(refus("{'acte':'arbitrage'}"))
                .singleElement()
                .extracting(Violation::message)
                .asString()
                .startsWith("Valeur inconnue « arbitrage » pour acte. Vouliez-vous dire « ARBITRAGE » ?");
    }

    @Test
    void unChampInconnuEstRefuseAvecLePlusProche() {
        assertThat(refus("{'acte':'ARBITRAGE','montan':5}"))
                .containsExactly(new Violation("montan", "Champ inconnu « montan ». Vouliez-vous dire « montant » ?"));
    }

    @Test
    void unChampInconnuQuiNeRessembleARienEstRefuseSansProposition() {
        assertThat(refus("{'acte':'ARBITRAGE','contrat':{'zzz':5}}"))
                .containsExactly(new Violation("contrat.zzz", "Champ inconnu « zzz »."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "0", "12.0", "1e1", "99999999999"})
    void unNombreDeVersementsImpossibleEstRefuse(String nombre) {
        assertThat(refus("{'acte':'VERSEMENT_REGULIER','versementsParAn':" + nombre + "}"))
                .singleElement()
                .extracting(Violation::message)
                .asString()
                .endsWith("Valeurs possibles : 1, 2, 4, 12.");
    }

    @Test
    void unBooleenEcritCommeUnTexteEstRefuse() {
        assertThat(refus("{'acte':'ARBITRAGE','client':{'accepteSelfcare':'oui'}}"))
                .containsExactly(new Violation(
                        "client.accepteSelfcare",
                        "Un booléen (true ou false) est attendu, et non un texte (« oui »)."));
    }

    @Test
    void uneReferenceTropLongueEstRefusee() {
        assertThat(refus("{'acte':'ARBITRAGE','contrat':{'reference':'" + "x".repeat(65) + "'}}"))
                .containsExactly(new Violation(
                        "contrat.reference",
                        "Le texte « " + "x".repeat(40) + "… » ne doit pas dépasser 64 caractères."));
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
