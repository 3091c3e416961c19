package fr.aiguillage.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import fr.aiguillage.decision.AucunRulesetException;
import fr.aiguillage.decision.RegleDefaillanteException;
import fr.aiguillage.decision.RulesetsEnVigueur;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ApiTest {

    private static final String PROBLEME = "application/problem+json";
    private static final String VERSEMENT =
            "{'acte':'VERSEMENT_PONCTUEL','montant':1e3,'dateDemande':'2024-03-15','contrat':{'reference':'C-1'}}";

    @Test
    void uneDemandeRecoitUneDecision() {
        decider(VERSEMENT)
                .statusCode(200)
                .contentType(ContentType.JSON)
                .body("acte", equalTo("VERSEMENT_PONCTUEL"))
                .body("dateDemande", equalTo("2024-03-15"))
                .body("contrat.reference", equalTo("C-1"))
                .body("plafonds.find { it.code == 'PAR_ACTE' }.demande", equalTo(1000))
                .body("accompagnement", notNullValue())
                .body("explication", not(empty()))
                .body("regles.guideDu", equalTo("2024-01-17"));
    }

    @Test
    void ceQuiEstInconnuNEstPasEcrit() {
        decider("{'acte':'CONSULTATION'}")
                .statusCode(200)
                .body("$", not(hasKey("contrat")))
                .body("$", not(hasKey("suite")))
                .body("questions", empty());
    }

    @Test
    void lEssentielLaisseLAccompagnement() {
        given().contentType(ContentType.JSON)
                .body(json(VERSEMENT))
                .post("/decide?detail=essentiel")
                .then()
                .statusCode(200)
                .body("$", not(hasKey("accompagnement")))
                .body("explication", not(empty()));
    }

    @Test
    void unAutreDetailEstRefuse() {
        given().contentType(ContentType.JSON)
                .body(json(VERSEMENT))
                .post("/decide?detail=xyz")
                .then()
                .statusCode(400)
                .contentType(PROBLEME)
                .body("type", equalTo("urn:aiguillage:probleme:requete-invalide"))
                .body("violations.champ", contains("detail"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{'acte':'ARBITRAGE','montan':1}                    | montan",
        "{'acte':'ARBITRAJE'}                               | acte",
        "{'acte':'ARBITRAGE','montant':'1'}                 | montant",
        "{'acte':'ARBITRAGE','montant':1.000}               | montant",
        "{'acte':'ARBITRAGE','montant':1e9}                 | montant",
        "{'acte':'ARBITRAGE','dateDemande':'2024-02-31'}    | dateDemande",
        "[]                                                 | corps",
        "{'acte':                                           | corps",
    })
    void uneDemandeInvalideEstRefusee(String demande, String champ) {
        decider(demande)
                .statusCode(400)
                .contentType(PROBLEME)
                .body("status", equalTo(400))
                .body("type", containsString("urn:aiguillage:probleme:"))
                .body("detail", notNullValue())
                .body("violations.champ", contains(champ));
    }

    @Test
    void toutesLesErreursSontDitesALaFois() {
        decider("{'montant':1.234,'canal':'SITTE','dateDemande':'2024-02-31','montan':1}")
                .statusCode(400)
                .body("violations.champ", contains("acte", "montant", "canal", "dateDemande", "montan"));
    }

    @Test
    void unCorpsVideEstRefuse() {
        given().contentType(ContentType.JSON)
                .post("/decide")
                .then()
                .statusCode(400)
                .contentType(PROBLEME)
                .body("detail", equalTo("Le corps est vide ; un objet JSON est attendu."));
    }

    @Test
    void milleOperationsSontAccepteesEtUneDePlusRefusee() {
        decider(demandeAvecOperations(1_000)).statusCode(200);
        decider(demandeAvecOperations(1_001)).statusCode(400).body("violations.champ", contains("contrat.operations"));
    }

    @Test
    void unCorpsDePlusDUnMebioctetEstRefuse() {
        given().contentType(ContentType.JSON)
                .body(" ".repeat(1 << 20) + json(VERSEMENT))
                .post("/decide")
                .then()
                .statusCode(413)
                .contentType(PROBLEME)
                .body("type", equalTo("urn:aiguillage:probleme:corps-trop-grand"));
    }

    @Test
    void unCorpsDePlusDUnMebioctetSansLongueurEstRefuse() {
        byte[] corps = (" ".repeat(1 << 20) + json(VERSEMENT)).getBytes(StandardCharsets.UTF_8);
        given().contentType(ContentType.JSON)
                .body(new ByteArrayInputStream(corps))
                .post("/decide")
                .then()
                .statusCode(413)
                .contentType(PROBLEME);
    }

    @Test
    void unCorpsDUnMebioctetEstAccepte() {
        String demande = json(VERSEMENT);
        decider(demande + " ".repeat((1 << 20) - demande.length())).statusCode(200);
    }

    @Test
    void uneMethodeRefuseeEstUnProblemeEnFrancais() {
        given().get("/decide")
                .then()
                .statusCode(405)
                .contentType(PROBLEME)
                .body("title", equalTo("Cette méthode HTTP n'est pas permise ici"));
    }

    @Test
    void uneReponseImpossibleEstUnProblemeEnFrancais() {
        given().contentType(ContentType.JSON)
                .accept("text/html")
                .body(json(VERSEMENT))
                .post("/decide")
                .then()
                .statusCode(406)
                .contentType(PROBLEME)
                .body("title", equalTo("Aucun format de réponse ne convient"));
    }

    @Test
    void unFormatRefuseEstUnProblemeEnFrancais() {
        given().contentType("text/plain")
                .body(json(VERSEMENT))
                .post("/decide")
                .then()
                .statusCode(415)
                .contentType(PROBLEME)
                .body("title", equalTo("Ce format de requête n'est pas pris en charge"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/decides", "/decide/lots", "/q/inconnu"})
    void uneRessourceInconnueEstUnProblemeEnFrancais(String chemin) {
        given().post(chemin)
                .then()
                .statusCode(404)
                .contentType(PROBLEME)
                .body("title", equalTo("Cette ressource n'existe pas"));
    }

    @Test
    void sansJeuDeReglesLeServiceEstIndisponible() {
        QuarkusMock.installMockForType(sans(new AucunRulesetException("Aucun jeu.")), RulesetsEnVigueur.class);
        decider(VERSEMENT)
                .statusCode(503)
                .contentType(PROBLEME)
                .header("Retry-After", notNullValue())
                .body("type", equalTo("urn:aiguillage:probleme:aucun-jeu-de-regles"));
    }

    @Test
    void uneRegleDefaillanteEstNommee() {
        QuarkusMock.installMockForType(
                sans(new RegleDefaillanteException(3, "Orientation", "Aucune ligne.")), RulesetsEnVigueur.class);
        decider(VERSEMENT)
                .statusCode(500)
                .contentType(PROBLEME)
                .body("version", equalTo(3))
                .body("table", equalTo("Orientation"))
                .body("correlation", notNullValue());
    }

    @Test
    void uneErreurInattendueNeMontreRienDUInterieur() {
        QuarkusMock.installMockForType(sans(new IllegalStateException("java.lang.secret")), RulesetsEnVigueur.class);
        decider(VERSEMENT)
                .statusCode(500)
                .contentType(PROBLEME)
                .body("correlation", notNullValue())
                .body(not(containsString("java")))
                .body(not(containsString("Exception")));
    }

    @Test
    void unLotRepondLigneParLigne() {
        String lot = json(VERSEMENT) + "\n\n" + "{\"acte\":\n" + " ".repeat((1 << 20) + 1) + "\r\n" + json(VERSEMENT);
        String[] reponses = given().contentType("application/x-ndjson")
                .body(lot.getBytes(StandardCharsets.UTF_8))
                .post("/decide/lot")
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asString()
                .split("\n");
        org.assertj.core.api.Assertions.assertThat(reponses).hasSize(4);
        org.assertj.core.api.Assertions.assertThat(reponses[0]).startsWith("{\"acte\":\"VERSEMENT_PONCTUEL\"");
        org.assertj.core.api.Assertions.assertThat(reponses[1]).contains("\"status\":400", "\"ligne\":3");
        org.assertj.core.api.Assertions.assertThat(reponses[2]).contains("\"status\":413", "\"ligne\":4");
        org.assertj.core.api.Assertions.assertThat(reponses[3]).isEqualTo(reponses[0]);
    }

    @Test
    void lEligibiliteDitToutDesHuitActes() {
        given().contentType(ContentType.JSON)
                .body(json("{'contrat':{'reference':'C-1'},'dateDemande':'2024-03-15'}"))
                .post("/eligibilite")
                .then()
                .statusCode(200)
                .body("contrat.reference", equalTo("C-1"))
                .body("actes", hasSize(8))
                .body("actes[0].plafonds.reste", not(empty()));
    }

    @Test
    void lEligibiliteRefuseUnActe() {
        given().contentType(ContentType.JSON)
                .body(json("{'acte':'ARBITRAGE'}"))
                .post("/eligibilite")
                .then()
                .statusCode(400)
                .body("violations.champ", contains("acte"));
    }

    @Test
    void laCartographieEstCalculee() {
        given().get("/cartographie")
                .then()
                .statusCode(200)
                .body("guideDu", equalTo("2024-01-17"))
                .body("actes", hasSize(8))
                .body("actes[0].canaux", contains("SITE", "APPLICATION"))
                .body("actes[0].plafonds.code", hasItem("PAR_ACTE"))
                .body("actes[0].moyensPaiement.ribEnregistre[0].moyens", hasItems("CARTE"));
    }

    @Test
    void lesDecisionsSontComptees() {
        decider(VERSEMENT).statusCode(200);
        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("aiguillage_decisions_total{acte=\"VERSEMENT_PONCTUEL\""))
                .body(containsString("aiguillage_regles_seconds"))
                .body(containsString("aiguillage_tables_seconds"))
                .body(containsString("aiguillage_decision_seconds"));
    }

    private static ValidatableResponse decider(String demande) {
        return given().contentType(ContentType.JSON).body(json(demande)).post("/decide").then();
    }

    private static String json(String texte) {
        return texte.replace('\'', '"');
    }

    private static String demandeAvecOperations(int nombre) {
        return IntStream.range(0, nombre)
                .mapToObj(i -> "{'acte':'CONSULTATION','date':'2024-01-01'}")
                .collect(Collectors.joining(",", "{'acte':'CONSULTATION','contrat':{'operations':[", "]}}"));
    }

    private static RulesetsEnVigueur sans(RuntimeException erreur) {
        return date -> {
            throw erreur;
        };
    }
}
