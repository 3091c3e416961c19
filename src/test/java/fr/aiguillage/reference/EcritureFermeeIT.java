package fr.aiguillage.reference;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.startsWith;

import fr.aiguillage.service.AvecService;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packaged application, as it starts when nobody has configured a provider of identities. */
@AvecService(comptes = false)
class EcritureFermeeIT {

    @ParameterizedTest
    @CsvSource(textBlock = """
            GET,    /brouillons
            POST,   /brouillons
            POST,   /brouillons/import
            GET,    /brouillons/1
            GET,    /brouillons/1/archive
            GET,    /brouillons/1/impact
            POST,   /brouillons/1/reprise
            POST,   /brouillons/1/proposition
            POST,   /brouillons/1/approbation
            POST,   /brouillons/1/refus
            POST,   /brouillons/1/abandon
            POST,   /brouillons/1/tables/seuils/modifications
            PUT,    /brouillons/1/fichiers/ruleset.yaml
            PUT,    /brouillons/1/scenarios/x
            DELETE, /brouillons/1/scenarios/x
            POST,   /brouillons/1/scenarios/execution
            POST,   /brouillons/1/decision
            GET,    /brouillons/1/tables/seuils/constatations
            POST,   //brouillons
            POST,   /regles/1/retour
            POST,   /regles/1/annulation
            """)
    void there_is_nothing_to_write_to(String methode, String chemin) {
        given().urlEncodingEnabled(false)
                .contentType("application/json")
                .header("If-Match", "\"r1\"")
                .body("{\"titre\": \"x\", \"motif\": \"x\"}")
                .request(methode, chemin)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:aiguillage:probleme:ressource-inconnue"));
    }

    @Test
    void the_demonstration_accounts_do_not_exist() {
        given().auth().preemptive().basic("anne", "anne").get("/regles").then().statusCode(401);
    }

    @Test
    void whoever_asks_is_told_that_he_may_decide_and_read_and_why_no_more() {
        given().get("/acces")
                .then()
                .statusCode(200)
                .body("mode", equalTo("FERME"))
                .body("comptes.size()", equalTo(0))
                .body("droits.permis", equalTo(List.of(true, true, false, false)))
                .body("droits[2].raison", startsWith("Ici, les règles se consultent sans se modifier"));
    }

    @Test
    void versions_are_read() {
        given().get("/regles").then().statusCode(200).body("elements[0].numero", equalTo(1));
        given().get("/regles/1/tables/seuils").then().statusCode(200);
        given().get("/regles/1/raisonnements").then().statusCode(200).body("phrase.size()", greaterThan(0));
        given().get("/regles/1/scenarios/execution").then().statusCode(200).body("echecs", equalTo(0));
        given().head("/regles/1").then().statusCode(200);
    }

    @Test
    void decisions_are_made() {
        given().contentType("application/json")
                .body("{\"acte\": \"CONSULTATION\", \"dateDemande\": \"2024-03-15\"}")
                .post("/decide")
                .then()
                .statusCode(200)
                .body("regles.version", equalTo(1));
    }
}
