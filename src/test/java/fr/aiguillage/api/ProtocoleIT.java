package fr.aiguillage.api;

import static fr.aiguillage.api.Requetes.PROBLEME;
import static fr.aiguillage.api.Requetes.VERSEMENT;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import fr.aiguillage.service.AvecService;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@AvecService
class ProtocoleIT {

    @Test
    void uneMethodeRefuseeEstUnProblemeEnFrancais() {
        given().get("/decide")
                .then()
                .statusCode(405)
                .header("Allow", equalTo("POST"))
                .contentType(PROBLEME)
                .body("title", equalTo("Cette méthode HTTP n’est pas permise ici"));
    }

    @Test
    void uneReponseImpossibleEstUnProblemeEnFrancais() {
        given().contentType(ContentType.JSON)
                .accept("text/html")
                .body(VERSEMENT)
                .post("/decide")
                .then()
                .statusCode(406)
                .contentType(PROBLEME)
                .body("title", equalTo("Aucun format de réponse ne convient"));
    }

    @Test
    void unFormatRefuseEstUnProblemeEnFrancais() {
        given().contentType("text/plain")
                .body(VERSEMENT)
                .post("/decide")
                .then()
                .statusCode(415)
                .contentType(PROBLEME)
                .body("title", equalTo("Ce format de requête n’est pas pris en charge"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/decides", "/decide/lots", "/q/inconnu"})
    void uneRessourceInconnueEstUnProblemeEnFrancais(String chemin) {
        given().post(chemin)
                .then()
                .statusCode(404)
                .contentType(PROBLEME)
                .body("title", equalTo("Cette ressource n’existe pas"));
    }
}
