package fr.aiguillage.api;

import static fr.aiguillage.api.Requetes.PROBLEME;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.aiguillage.service.AvecService;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page is told of whoever looks at it, in the demonstration. */
@AvecService
class QuiJeSuisIT {

    private static final String DIALOGUE = "WWW-Authenticate";

    /** A door that each action opens: 404 and 400 are behind it. */
    private static final Map<String, String> PORTES = Map.of(
            "DECIDER", "/decide",
            "LIRE", "/brouillons/0/scenarios/execution",
            "REDIGER", "/brouillons",
            "APPROUVER", "/regles/0/annulation");

    @Test
    void nobody_is_told_which_accounts_there_are_and_no_password() {
        given().get("/acces")
                .then()
                .statusCode(200)
                .body("mode", equalTo("DEMONSTRATION"))
                .body("identite", nullValue())
                .body("fournisseur", nullValue())
                .body("comptes.nom", equalTo(List.of("alice", "anne", "benoit", "chloe")))
                .body("comptes[3].roles", equalTo(List.of("analyste", "approbateur")))
                .body("comptes[0].keySet().size()", equalTo(2));
    }

    @Test
    void an_analyst_is_told_who_she_is_and_why_she_may_not_approve() {
        UnBrouillon.par("anne")
                .get("/acces")
                .then()
                .body("identite.nom", equalTo("anne"))
                .body("identite.roles", equalTo(List.of("analyste", "appelant", "lecteur")))
                .body("droits.find { it.action == 'REDIGER' }.permis", equalTo(true))
                .body("droits.find { it.action == 'REDIGER' }.raison", nullValue())
                .body(
                        "droits.find { it.action == 'APPROUVER' }.raison",
                        equalTo("Il faut le rôle «\u00a0approbateur\u00a0», que vous n’avez pas."));
    }

    @ParameterizedTest
    @CsvSource({"''", "anne", "benoit", "chloe"})
    void what_is_said_to_be_allowed_is(String compte) {
        List<Map<String, Object>> droits = par(compte).get("/acces").jsonPath().getList("droits");
        assertThat(droits).hasSize(PORTES.size()).allSatisfy(droit -> {
            int statut = par(compte)
                    .contentType("application/json")
                    .body("{\"motif\": \"Vu\"}")
                    .post(PORTES.get(droit.get("action")))
                    .statusCode();
            assertThat(statut != 401 && statut != 403)
                    .as("%s %s", compte, droit)
                    .isEqualTo(droit.get("permis"));
        });
    }

    @Test
    void a_wrong_password_is_denied_there_too_and_a_browser_may_ask_for_another() {
        faux().get("/acces")
                .then()
                .statusCode(401)
                .contentType(PROBLEME)
                .header(DIALOGUE, containsString("asic"))
                .body("type", equalTo("urn:aiguillage:probleme:authentification-requise"));
    }

    @ParameterizedTest
    @CsvSource({"/acces", "/brouillons", "/regles"})
    void a_page_that_asks_by_itself_is_spared_the_dialogue(String chemin) {
        faux().header("X-Requested-With", "XMLHttpRequest")
                .get(chemin)
                .then()
                .statusCode(401)
                .contentType(PROBLEME)
                .header(DIALOGUE, nullValue());
    }

    @Test
    void so_is_one_that_writes_without_a_name() {
        given().header("X-Requested-With", "XMLHttpRequest")
                .contentType("application/json")
                .body("{}")
                .post("/brouillons")
                .then()
                .statusCode(401)
                .contentType(PROBLEME)
                .header(DIALOGUE, not(containsString("asic")));
    }

    private static RequestSpecification faux() {
        return given().auth().preemptive().basic("anne", "benoit");
    }

    private static RequestSpecification par(String compte) {
        return compte.isEmpty() ? given() : UnBrouillon.par(compte);
    }
}
