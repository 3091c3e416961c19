package fr.aiguillage.api;

import static fr.aiguillage.api.UnBrouillon.ecrire;
import static fr.aiguillage.api.UnBrouillon.par;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import fr.aiguillage.service.AvecService;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An analyst works on a draft. */
@AvecService
class BrouillonIT {

    private UnBrouillon brouillon;

    @BeforeEach
    void creer() {
        brouillon = UnBrouillon.cree("anne");
    }

    @Test
    void it_starts_from_a_version_with_its_tables_and_no_error() {
        par("anne")
                .get(brouillon.chemin("/controle"))
                .then()
                .statusCode(200)
                .body("proposable", equalTo(true))
                .body("constatations.findAll { it.controle != 'BASE_DEPASSEE' }", empty());
        par("anne").get(brouillon.chemin("/tables")).then().body("findAll { it.lignes > 0 }.size()", equalTo(40));
    }

    @Test
    void a_cell_is_written_and_nothing_else_changes() {
        brouillon.ecrireLePlafond("anne", "25000").statusCode(200);
        par("anne")
                .get(brouillon.chemin("/differences"))
                .then()
                .body("nombre", equalTo(1))
                .body("differences[0].table", equalTo("Seuils"))
                .body("differences[0].ligne", equalTo("seuil-04"))
                .body("differences[0].avant", equalTo("20000"))
                .body("differences[0].apres", equalTo("25000"));
    }

    @Test
    void a_cell_that_cannot_be_read_is_refused_where_it_is_and_nothing_is_lost() {
        brouillon
                .ecrireLePlafond("anne", "25 000 €")
                .statusCode(422)
                .body("constatations[0].table", equalTo("Seuils"))
                .body("constatations[0].ligne", equalTo("seuil-04"))
                .body("constatations[0].colonne", equalTo("Limite"))
                .body("constatations[0].remede", containsString("25000"));
        par("anne").get(brouillon.chemin("/differences")).then().body("nombre", equalTo(0));
    }

    @Test
    void two_analysts_never_overwrite_each_other() {
        String lu = brouillon.etag();
        brouillon.ecrireLePlafond("anne", "25000").statusCode(200);
        par("alice")
                .header("If-Match", lu)
                .body("{\"modifications\": [" + ecrire("seuil-04", "seuils-sortie-limite", "30000") + "]}")
                .post(brouillon.chemin("/tables/seuils/modifications"))
                .then()
                .statusCode(412);
        par("alice")
                .body("{\"modifications\": []}")
                .post(brouillon.chemin("/tables/seuils/modifications"))
                .then()
                .statusCode(428);
    }

    @Test
    void rows_are_duplicated_inserted_moved_and_deleted() {
        brouillon
                .modifier("anne", "seuils", "{\"operation\": \"DUPLIQUER\", \"ligne\": \"seuil-04\"}")
                .statusCode(200)
                .body("lignes.size()", equalTo(17))
                .body("lignes[4].cellules.'seuils-sortie-limite'", equalTo("20000"));
        String copie = "lignes[4].id";
        ValidatableResponse avec =
                par("anne").get(brouillon.chemin("/tables/seuils")).then();
        String id = avec.extract().path(copie);
        brouillon
                .modifier("anne", "seuils", "{\"operation\": \"DEPLACER\", \"ligne\": \"" + id + "\"}")
                .statusCode(200)
                .body("lignes[16].id", equalTo(id));
        par("anne")
                .get(brouillon.chemin("/controle"))
                .then()
                .body("proposable", equalTo(false))
                .body("constatations.controle", hasItem("SEUIL_DOUBLE"));
        brouillon
                .modifier("anne", "seuils", "{\"operation\": \"SUPPRIMER\", \"ligne\": \"" + id + "\"}")
                .statusCode(200)
                .body("lignes.size()", equalTo(16));
        par("anne").get(brouillon.chemin("/differences")).then().body("nombre", equalTo(0));
    }

    @Test
    void a_change_that_names_nothing_is_refused_with_its_rank() {
        brouillon
                .modifier("anne", "seuils", "{\"operation\": \"SUPPRIMER\", \"ligne\": \"seuil-99\"}")
                .statusCode(400)
                .body("violations[0].champ", equalTo("modifications[0]"))
                .body("violations[0].message", containsString("seuil-99"));
    }

    @Test
    void every_mistake_is_found_at_once() {
        brouillon
                .modifier("anne", "seuils", ecrire("seuil-04", "Certitude", "SUR"))
                .statusCode(200);
        brouillon.modifier("anne", "orientation", "{\"operation\": \"SUPPRIMER\", \"ligne\": \"orientation-14\"}");
        brouillon.modifier("anne", "orientation", ecrire("orientation-02", "orientation-sortie-fiche", "\"INCONNUE\""));
        par("anne")
                .get(brouillon.chemin("/controle"))
                .then()
                .body("proposable", equalTo(false))
                .body("constatations.controle", hasItem("SOURCE_CERTITUDE"))
                .body("constatations.controle", hasItem("TROU"))
                .body("constatations.controle", hasItem("VALEUR_INCONNUE"))
                .body("constatations.message", everyItem(not(containsString("null"))));
        brouillon.etape("anne", "proposition").statusCode(422).body("constatations", hasSize(greaterThan(2)));
    }

    @Test
    void a_file_comes_back_as_it_was_sent_and_keeps_its_fingerprint() {
        String xml = par("anne")
                .get(brouillon.chemin("/fichiers/aiguillage.dmn"))
                .then()
                .contentType("application/xml")
                .extract()
                .asString();
        brouillon
                .suivre(par("anne")
                        .header("If-Match", brouillon.etag())
                        .contentType("application/xml")
                        .body(xml.replace("  <", "<").getBytes(StandardCharsets.UTF_8))
                        .put(brouillon.chemin("/fichiers/aiguillage.dmn"))
                        .then())
                .statusCode(200);
        par("anne").get(brouillon.chemin("/differences")).then().body("nombre", equalTo(0));
    }

    @Test
    void a_hostile_file_is_refused_and_a_rule_cannot_be_replaced() {
        par("anne")
                .header("If-Match", brouillon.etag())
                .contentType("application/xml")
                .body("<!DOCTYPE x SYSTEM \"http://localhost:1/x\"><definitions/>")
                .put(brouillon.chemin("/fichiers/aiguillage.dmn"))
                .then()
                .statusCode(422)
                .body("constatations[0].message", containsString("DOCTYPE"));
        par("anne")
                .header("If-Match", brouillon.etag())
                .contentType("text/plain")
                .body("rule \"x\" when then end")
                .put(brouillon.chemin("/fichiers/situations.drl"))
                .then()
                .statusCode(409)
                .body("detail", containsString("livraison"));
    }

    @Test
    void a_scenario_is_added_played_and_removed() {
        String nom = "Rachat partiel de 21 000 €";
        brouillon
                .suivre(par("anne")
                        .header("If-Match", brouillon.etag())
                        .body(Requetes.json("{'nom': '" + nom + "', 'description': 'Au-dessus du plafond',"
                                + " 'demande': {'acte': 'RACHAT_PARTIEL', 'montant': 21000,"
                                + " 'dateDemande': '2024-03-15'},"
                                + " 'attendu': {'selfcare': 'POSSIBLE'}}"))
                        .put(brouillon.chemin("/scenarios/{nom}"), nom)
                        .then())
                .statusCode(200);
        par("anne")
                .post(brouillon.chemin("/scenarios/execution"))
                .then()
                .body("echecs", equalTo(1))
                .body("resultats.find { !it.passe }.nom", equalTo(nom))
                .body("resultats.find { !it.passe }.ecarts[0].obtenu", equalTo("IMPOSSIBLE"));
        brouillon
                .suivre(par("anne")
                        .header("If-Match", brouillon.etag())
                        .delete(brouillon.chemin("/scenarios/{nom}"), nom)
                        .then())
                .statusCode(200);
        par("anne").post(brouillon.chemin("/scenarios/execution")).then().body("echecs", equalTo(0));
    }

    @Test
    void what_no_scenario_tests_is_told_with_a_scenario_that_would() {
        brouillon
                .suivre(par("anne")
                        .header("If-Match", brouillon.etag())
                        .contentType("text/plain")
                        .body("[]")
                        .put(brouillon.chemin("/fichiers/scenarios.yaml"))
                        .then())
                .statusCode(200);
        par("anne")
                .get(brouillon.chemin("/couverture"))
                .then()
                .statusCode(200)
                .body("lignes.findAll { it.scenarios > 0 }", empty())
                .body("manques.constatation.controle", hasItem("LIGNE_NON_COUVERTE"))
                .body("manques.constatation.controle", hasItem("SEUIL_NON_EPROUVE"))
                .body("manques.findAll { it.propose != null }.size()", greaterThan(300));
        par("anne").get(brouillon.chemin("/controle")).then().body("proposable", equalTo(true));
    }

    @Test
    void what_is_not_there_is_not_found() {
        par("anne").get("/brouillons/999999").then().statusCode(404);
        par("anne").get("/brouillons/999999/controle").then().statusCode(404);
        par("anne").get(brouillon.chemin("/tables/absente")).then().statusCode(404);
        par("anne").get("/regles/999").then().statusCode(404);
        par("anne").get("/brouillons?page=0").then().statusCode(400);
    }
}
