package fr.aiguillage.api.lecture;

import static fr.aiguillage.api.lecture.Refus.demande;
import static fr.aiguillage.api.lecture.Refus.refus;
import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.api.probleme.Violation;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        assertThat(refus("{'acte':null}"))
                .containsExactly(new Violation("acte", "Le champ « acte » est obligatoire."));
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
                .containsExactly(new Violation(
                        "montan", "Champ inconnu « montan ». Vouliez-vous dire « montant » ?"));
    }

    @Test
    void unChampInconnuQuiNeRessembleARienEstRefuseSansProposition() {
        assertThat(refus("{'acte':'ARBITRAGE','contrat':{'zzz':5}}"))
                .containsExactly(new Violation("contrat.zzz", "Champ inconnu « zzz »."));
    }

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
                .containsExactly(
                        new Violation("montant", "Le montant (12,345) doit avoir au plus deux décimales."));
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
                        "Un montant en euros, écrit comme un nombre, est attendu, et non un texte (« 5 »)."));
    }

    @Test
    void uneDateQuiNExistePasEstRefusee() {
        assertThat(refus("{'acte':'ARBITRAGE','dateDemande':'2024-02-31'}"))
                .containsExactly(new Violation(
                        "dateDemande", "La date « 2024-02-31 » n'existe pas : février 2024 compte 29 jours."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/12/2024", "2024-1-1", "2024-01-01T00:00", "", "20240101xx"})
    void uneDateMalEcriteEstRefusee(String date) {
        assertThat(refus("{'acte':'ARBITRAGE','dateDemande':'" + date + "'}"))
                .containsExactly(new Violation(
                        "dateDemande", "La date « " + date + " » doit s'écrire AAAA-MM-JJ, par exemple 2024-01-17."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "2201-01-01", "0000-00-00"})
    void uneDateHorsDuSiecleEstRefusee(String date) {
        assertThat(refus("{'acte':'ARBITRAGE','dateDemande':'" + date + "'}"))
                .containsExactly(new Violation(
                        "dateDemande", "La date « " + date + " » doit être comprise entre 1900 et 2200."));
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
    void uneSituationInconnueEstNommeeParSonRang() {
        assertThat(refus("{'acte':'ARBITRAGE','contrat':{'situations':['DEMANDE_EN_COURS','AVANCE']}}"))
                .singleElement()
                .extracting(Violation::champ)
                .isEqualTo("contrat.situations[1]");
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
                .containsExactly(new Violation(
                        "contrat.reference", "Le texte contient un caractère Unicode incomplet."));
    }

    @Test
    void leMontantDUneOperationQuiCompteEstObligatoire() {
        assertThat(refus("{'acte':'ARBITRAGE','contrat':{'operations':["
                        + "{'acte':'CONSULTATION','date':'2024-01-01'},{'acte':'ARBITRAGE','date':'2024-01-01'}]}}"))
                .containsExactly(new Violation(
                        "contrat.operations[1].montant", "Le champ « montant » est obligatoire."));
    }

    @Test
    void milleEtUneOperationsSontRefusees() {
        String operations = IntStream.rangeClosed(0, 1_000)
                .mapToObj(i -> "{'acte':'CONSULTATION','date':'2024-01-01'}")
                .collect(Collectors.joining(","));
        assertThat(refus("{'acte':'ARBITRAGE','contrat':{'operations':[" + operations + "]}}"))
                .containsExactly(new Violation(
                        "contrat.operations", "La liste a 1001 éléments ; au plus 1000 sont acceptés."));
    }

    @Test
    void unElementNulDUneListeEstRefuse() {
        assertThat(refus("{'acte':'ARBITRAGE','contrat':{'avances':[null]}}"))
                .containsExactly(new Violation("contrat.avances[0]", "Un objet est attendu, et non null."));
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

    @Test
    void unMontantAvecUnExposantEstUnMontant() {
        assertThat(demande("{'acte':'ARBITRAGE','montant':1e3}").montant()).hasToString("1000");
    }
}
