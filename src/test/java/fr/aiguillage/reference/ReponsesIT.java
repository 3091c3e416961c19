package fr.aiguillage.reference;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import fr.aiguillage.service.AvecService;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the packaged application writes, in full: an executable that lacks a type would write it as an empty object. */
@AvecService(comptes = false)
class ReponsesIT {

    @Test
    void a_bad_request_names_every_field() {
        given().contentType("application/json")
                .body("{\"acte\":\"RACHAT\",\"montant\":12.345,\"dateDemande\":\"2024-02-31\",\"inconnu\":1}")
                .post("/decide")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.champ", hasItems("acte", "montant", "dateDemande", "inconnu"))
                .body("violations.message", hasItems("Le montant (12,345) doit avoir au plus deux décimales."));
    }

    @Test
    void a_lot_answers_line_by_line() {
        given().contentType("application/x-ndjson")
                .body("{\"acte\":\"CONSULTATION\"}\n{\"acte\":\n{\"acte\":\"MISE_A_JOUR_ADRESSE\"}\n".getBytes(UTF_8))
                .post("/decide/lot")
                .then()
                .statusCode(200)
                .body(containsString("\"etapes\":[{\"code\":\"ORIENTER_ESPACE_PERSONNEL\""))
                .body(containsString("\"ligne\":2"))
                .body(containsString("\"acte\":\"MISE_A_JOUR_ADRESSE\""))
                .body(not(containsString("{}")));
    }

    @Test
    void eligibility_covers_the_eight_acts() {
        given().contentType("application/json")
                .body("{\"contrat\":{\"situations\":[\"FLUX_NON_CONVERTIS\"]}}")
                .post("/eligibilite")
                .then()
                .statusCode(200)
                .body("actes", hasSize(8))
                .body("actes.find { it.acte == 'RACHAT_PARTIEL' }.blocages.cas", equalTo(List.of(3)));
    }

    @Test
    void the_map_gives_the_caps_of_the_tables() {
        given().get("/cartographie")
                .then()
                .statusCode(200)
                .body("actes", hasSize(8))
                .body("actes.find { it.acte == 'RACHAT_PARTIEL' }.plafonds.limite", hasItems(20000, 60000, 5));
    }

    @Test
    void the_probe_names_the_rule_set() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'regles' }.data.empreinte", notNullValue());
    }
}
