package fr.aiguillage.api;

import static fr.aiguillage.api.Requetes.PROBLEME;
import static fr.aiguillage.api.Requetes.poster;
import static io.restassured.RestAssured.given;
import static io.restassured.config.JsonConfig.jsonConfig;
import static io.restassured.path.json.config.JsonPathConfig.NumberReturnType.BIG_DECIMAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.aiguillage.service.AvecService;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@AvecService
class BasculesHttpIT {

    private static final String VERSEMENT = "{'acte':'VERSEMENT_PONCTUEL','montant':9000,'dateDemande':'2024-03-15',"
            + "'contrat':{'ribEnregistre':true}}";

    @Test
    void laPremiereBasculeDUnVersementEstLeConseillerFinancier() {
        chercher(VERSEMENT)
                .statusCode(200)
                .body("selfcare", equalTo("POSSIBLE"))
                .body("conduite", contains("SELFCARE_AVEC_CLIENT"))
                .body("regles.version", equalTo(1))
                .body("bascules[0].champ", equalTo("montant"))
                .body("bascules[0].valeur", equalTo(10000.01f))
                .body("bascules[0].sens", equalTo("A_PARTIR_DE"))
                .body("bascules[0].majeure", equalTo(true))
                .body(
                        "bascules[0].phrase",
                        equalTo(
                                "À partir de 10\u00a0000,01\u00a0€\u00a0: conseiller financier (au lieu de\u00a0: selfcare"
                                        + " avec le client)."))
                .body("bascules[0].changements[0].champ", equalTo("conduite"))
                .body("bascules[0].changements[0].avant", contains("SELFCARE_AVEC_CLIENT"))
                .body("bascules[0].changements[0].apres", contains("CONSEILLER_FINANCIER"));
    }

    @Test
    void unFaitNAPasDeSens() {
        chercher(VERSEMENT)
                .body("bascules.champ", hasItems("client.accepteSelfcare", "contrat.ribEnregistre"))
                .body("bascules.find { it.champ == 'client.accepteSelfcare' }.valeur", equalTo(false))
                .body("bascules.find { it.champ == 'client.accepteSelfcare' }.containsKey('sens')", equalTo(false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'acte':'VERSEMENT_REGULIER','montant':300,'client':{'portefeuille':'CR'}}
            {'acte':'RACHAT_PARTIEL','montant':19000,'contrat':{'operations':[{'acte':'RACHAT_PARTIEL','date':'2024-02-01','montant':41000}]}}
            {'acte':'ARBITRAGE','montant':3000,'sensArbitrage':'UC_VERS_EURO','contrat':{'operations':[{'acte':'ARBITRAGE','date':'2023-05-03','montant':48000}]}}
            {'acte':'AJOUT_COMPTE_BANCAIRE','raisonAjoutCompte':'VERSEMENT_PONCTUEL','montantProjet':3000}
            {'acte':'RACHAT_PARTIEL','montant':3000,'contrat':{'produitActive':false,'flux':[{'date':'2024-03-01','sens':'ENTRANT','converti':false}]}}
            """)
    void chaqueDemandeChangeeRecoitLaReponseAnnoncee(String demande) throws Exception {
        JsonNode reponse = new ObjectMapper()
                .readTree(chercher(demande.replaceFirst("\\{", "{'dateDemande':'2024-03-15',"))
                        .statusCode(200)
                        .extract()
                        .asByteArray());
        assertThat(reponse.path("bascules")).isNotEmpty();
        for (JsonNode bascule : reponse.path("bascules")) {
            ValidatableResponse decision = poster(
                            "/decide?detail=essentiel", bascule.path("demande").toString())
                    .statusCode(200);
            for (JsonNode changement : bascule.path("changements")) {
                if (changement.path("champ").textValue().equals("conduite")) {
                    assertThat(decision.extract().<String>path("conduite.join(',')"))
                            .isEqualTo(String.join(",", textes(changement.path("apres"))));
                }
            }
        }
    }

    @Test
    void lesMontantsSontEcritsAuCentime() {
        given().config(RestAssured.config().jsonConfig(jsonConfig().numberReturnType(BIG_DECIMAL)))
                .contentType("application/json")
                .body(Requetes.json("{'acte':'VERSEMENT_REGULIER','montant':300,'client':{'portefeuille':'CR'}}"))
                .post("/decide/bascules")
                .then()
                .body("bascules.valeur", hasItem(new BigDecimal("8333.26")));
    }

    @Test
    void uneDemandeMalFormeeEstRefuseeCommePourDecider() {
        chercher("{'acte':'RACHAT','montant':1.234}")
                .statusCode(400)
                .contentType(PROBLEME)
                .body("violations.champ", contains("acte", "montant"));
    }

    @Test
    void ceQuiEstDecideEnCheminNEstPasCompte() {
        double avant = decisions();
        chercher(VERSEMENT).statusCode(200);
        assertThat(decisions()).isEqualTo(avant);
    }

    private static ValidatableResponse chercher(String demande) {
        return poster("/decide/bascules", demande);
    }

    private static String[] textes(JsonNode liste) {
        String[] textes = new String[liste.size()];
        for (int i = 0; i < textes.length; i++) {
            textes[i] = liste.get(i).textValue();
        }
        return textes;
    }

    private static double decisions() {
        return given().get("/q/metrics")
                .asString()
                .lines()
                .filter(ligne -> ligne.startsWith("aiguillage_decision") && ligne.matches(".*(_total|_count)\\b.*"))
                .mapToDouble(ligne -> Double.parseDouble(ligne.substring(ligne.lastIndexOf(' ') + 1)))
                .sum();
    }
}
