package fr.aiguillage.api;

import static fr.aiguillage.api.Requetes.PROBLEME;
import static fr.aiguillage.api.UnBrouillon.ecrire;
import static fr.aiguillage.api.UnBrouillon.par;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import fr.aiguillage.service.AvecService;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An analyst changes a cell, sees at once what is wrong with it, and what the draft answers. */
@AvecService
class EssaiDUnBrouillonIT {

    private static final String RACHAT = """
            {"acte": "RACHAT_PARTIEL", "montant": 22000, "dateDemande": "2024-03-15",
             "client": {"portefeuille": "CR"}, "contrat": {"ribEnregistre": true}}
            """;

    private UnBrouillon brouillon;

    @BeforeEach
    void ouvrir() {
        brouillon = UnBrouillon.cree("anne");
    }

    @Test
    void nothing_is_wrong_with_what_is_shipped() {
        constatations("orientation")
                .header("ETag", equalTo(brouillon.etag()))
                .body("constatations", empty())
                .body("ailleurs", equalTo(0));
    }

    @Test
    void a_gap_is_told_in_its_table_and_counted_in_the_others() {
        brouillon
                .modifier("anne", "orientation", "{\"operation\": \"SUPPRIMER\", \"ligne\": \"orientation-04\"}")
                .statusCode(200);
        constatations("orientation")
                .header("ETag", equalTo(brouillon.etag()))
                .body("constatations.controle", hasItem("TROU"))
                .body("constatations.table", everyItem(equalTo("Orientation")))
                .body("ailleurs", equalTo(0));
        constatations("seuils").body("constatations", empty()).body("ailleurs", greaterThan(0));
    }

    @Test
    void a_finding_names_the_row_and_the_heading_of_the_column() {
        brouillon
                .modifier("anne", "seuils", ecrire(UnBrouillon.LIGNE_DU_PLAFOND, "Certitude", "PEUT_ETRE"))
                .statusCode(200);
        constatations("seuils")
                .body("constatations[0].controle", equalTo("SOURCE_CERTITUDE"))
                .body("constatations[0].ligne", equalTo(UnBrouillon.LIGNE_DU_PLAFOND))
                .body("constatations[0].colonne", equalTo("Certitude"));
    }

    @Test
    void a_table_that_does_not_exist_has_no_findings() {
        constatations("plafonds", 404).contentType(PROBLEME);
    }

    @Test
    void a_draft_answers_otherwise_than_the_version_in_force() {
        decider(RACHAT).body("plafonds.find { it.code == 'PAR_ACTE' }.depasse", equalTo(true));
        brouillon.ecrireLePlafond("anne", "25000").statusCode(200);
        decider(RACHAT)
                .header("ETag", equalTo(brouillon.etag()))
                .body("plafonds.find { it.code == 'PAR_ACTE' }.depasse", equalTo(false))
                .body("accompagnement", nullValue());
        Requetes.decider(RACHAT).body("plafonds.find { it.code == 'PAR_ACTE' }.depasse", equalTo(true));
    }

    @Test
    void a_draft_names_its_content_and_no_version() {
        String empreinte = par("anne").get(brouillon.chemin("/controle")).path("empreinte");
        decider(RACHAT)
                .body("regles.empreinte", equalTo(empreinte))
                .body("regles.guideDu", equalTo("2024-01-17"))
                .body("regles.keySet().size()", equalTo(2));
    }

    @Test
    void without_a_change_it_answers_as_the_version_it_started_from() {
        String decide = Requetes.decider(RACHAT).extract().asString();
        String essaye =
                par("anne").body(RACHAT).post(brouillon.chemin("/decision")).asString();
        assertThat(sansRegles(essaye)).isEqualTo(sansRegles(decide));
    }

    @Test
    void a_draft_that_leaves_a_hole_is_told_where() {
        brouillon
                .modifier("anne", "orientation", "{\"operation\": \"SUPPRIMER\", \"ligne\": \"orientation-04\"}")
                .statusCode(200);
        par("anne")
                .body("{\"acte\": \"VERSEMENT_PONCTUEL\", \"montant\": 12000, \"dateDemande\": \"2024-03-15\","
                        + " \"contrat\": {\"ribEnregistre\": true}}")
                .post(brouillon.chemin("/decision"))
                .then()
                .statusCode(422)
                .contentType(PROBLEME)
                .body("constatations.controle", hasItem("TROU"))
                .body("constatations.table", hasItem("Orientation"));
    }

    @Test
    void a_draft_that_the_engine_cannot_take_is_refused_with_what_is_wrong() {
        brouillon
                .modifier("anne", "seuils", ecrire(UnBrouillon.LIGNE_DU_PLAFOND, "Certitude", "PEUT_ETRE"))
                .statusCode(200);
        par("anne")
                .body(RACHAT)
                .post(brouillon.chemin("/decision"))
                .then()
                .statusCode(422)
                .contentType(PROBLEME)
                .body("type", equalTo("urn:aiguillage:probleme:jeu-refuse"))
                .body("constatations[0].ligne", equalTo(UnBrouillon.LIGNE_DU_PLAFOND));
    }

    @Test
    void a_demand_is_read_as_anywhere_else() {
        par("anne")
                .body("{\"acte\": \"RACHAT\", \"montan\": 3}")
                .post(brouillon.chemin("/decision"))
                .then()
                .statusCode(400)
                .contentType(PROBLEME)
                .body("violations.size()", equalTo(2));
    }

    private ValidatableResponse constatations(String table) {
        return constatations(table, 200);
    }

    private ValidatableResponse constatations(String table, int statut) {
        return par("benoit")
                .get(brouillon.chemin("/tables/" + table + "/constatations"))
                .then()
                .statusCode(statut);
    }

    private ValidatableResponse decider(String demande) {
        return par("benoit")
                .body(demande)
                .post(brouillon.chemin("/decision?detail=essentiel"))
                .then()
                .statusCode(200);
    }

    private static String sansRegles(String decision) {
        return decision.substring(0, decision.indexOf("\"regles\""));
    }
}
