package fr.aiguillage.api;

import static fr.aiguillage.api.Requetes.PROBLEME;
import static fr.aiguillage.api.Requetes.VERSEMENT;
import static fr.aiguillage.api.Requetes.decider;
import static fr.aiguillage.api.Requetes.poster;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import fr.aiguillage.service.AvecService;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;

@AvecService
class DecideIT {

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
                .body("questions", empty())
                .body(not(containsString("null")));
    }

    @Test
    void lEssentielLaisseLAccompagnement() {
        poster("/decide?detail=essentiel", VERSEMENT)
                .statusCode(200)
                .body("$", not(hasKey("accompagnement")))
                .body("explication", not(empty()));
    }

    @Test
    void unAutreDetailEstRefuse() {
        poster("/decide?detail=xyz", VERSEMENT)
                .statusCode(400)
                .contentType(PROBLEME)
                .body("type", equalTo("urn:aiguillage:probleme:requete-invalide"))
                .body("violations.champ", contains("detail"));
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
}
