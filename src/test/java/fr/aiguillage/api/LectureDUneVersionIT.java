package fr.aiguillage.api;

import static fr.aiguillage.api.UnBrouillon.ecrire;
import static fr.aiguillage.api.UnBrouillon.par;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fr.aiguillage.service.AvecService;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an analyst or an adviser reads of a version: where it comes from, what it holds and what tests it. */
@AvecService
class LectureDUneVersionIT {

    private static final LocalDate APRES_DEMAIN =
            LocalDate.parse(UnBrouillon.AUJOURDHUI).plusDays(2);

    @Test
    void every_rule_over_facts_has_a_sentence_a_text_and_a_scenario() {
        lire("/regles/1/raisonnements")
                .body("size()", equalTo(14))
                .body("phrase", everyItem(not(equalTo("null"))))
                .body("texte", everyItem(startsWith("rule ")))
                .body("scenarios", everyItem(not(empty())))
                .body("[1].nom", equalTo("Cas 1 : une avance reste à rembourser"))
                .body("[1].fichier", equalTo("situations.drl"))
                .body(
                        "[1].phrase",
                        equalTo("Une avance sur le contrat n’est pas entièrement remboursée\u00a0: "
                                + "c’est le cas bloquant 1."))
                .body("[1].faits", equalTo(List.of("F236")));
    }

    @Test
    void the_scenarios_of_a_row_are_those_whose_explanation_holds_it() {
        List<Map<String, Object>> lignes =
                lire("/regles/1/couverture/orientation").extract().jsonPath().getList("");
        List<Map<String, Object>> comptees = lire("/regles/1/couverture")
                .extract()
                .jsonPath()
                .getList("lignes.findAll { it.table == 'Orientation' }");
        assertThat(lignes).isNotEmpty().hasSameSizeAs(comptees);
        assertThat(comptees)
                .allSatisfy(comptee -> assertThat(lignes)
                        .filteredOn(ligne -> ligne.get("ligne").equals(comptee.get("ligne")))
                        .singleElement()
                        .satisfies(ligne ->
                                assertThat((List<?>) ligne.get("scenarios")).hasSize((int) comptee.get("scenarios"))));
    }

    @Test
    void a_table_of_texts_is_in_no_explanation() {
        lire("/regles/1/couverture/texte-des-etapes").body("", empty());
    }

    @Test
    void its_scenarios_are_read_and_played_and_pass() {
        int total = lire("/regles/1/scenarios?taille=1").extract().path("total");
        lire("/regles/1/scenarios/execution").body("total", equalTo(total)).body("echecs", equalTo(0));
    }

    @Test
    void an_explanation_leads_to_its_table() {
        List<String> tables = Requetes.decider(Requetes.VERSEMENT).extract().path("explication.table");
        assertThat(tables).isNotEmpty().allSatisfy(table -> {
            if (!table.endsWith(".drl")) {
                given().get("/regles/1/tables/{table}", table)
                        .then()
                        .statusCode(200)
                        .body("nom", equalTo(table));
            }
        });
    }

    @Test
    void the_shipped_version_has_changed_every_table_last_and_has_no_history() {
        lire("/regles/1/tables")
                .body("derniereModification.version", everyItem(equalTo(1)))
                .body("derniereModification.jour", everyItem(equalTo("2024-01-17")))
                .body("changee", everyItem(nullValue()));
        lire("/regles/1/histoire").body("evenements", empty()).body("annulation", nullValue());
    }

    @Test
    void a_draft_tells_which_tables_it_has_changed() {
        UnBrouillon brouillon = UnBrouillon.cree("anne");
        brouillon.ecrireLePlafond("anne", "19000").statusCode(200);
        par("anne")
                .get(brouillon.chemin("/tables"))
                .then()
                .statusCode(200)
                .body("findAll { it.changee }.id", equalTo(List.of("seuils")))
                .body("derniereModification.version", everyItem(equalTo(1)));
    }

    @Test
    void a_version_tells_what_it_changed_who_made_it_and_who_called_it_off() {
        UnBrouillon brouillon = UnBrouillon.cree("anne");
        brouillon
                .modifier("anne", "seuils", ecrire(UnBrouillon.LIGNE_DU_PLAFOND, "Remarque", "Revu"))
                .statusCode(200);
        brouillon.etape("anne", "proposition").statusCode(200);
        int numero = brouillon
                .approuver("benoit", APRES_DEMAIN.toString())
                .statusCode(201)
                .extract()
                .path("numero");
        lire("/regles/" + numero + "/tables")
                .body("find { it.id == 'seuils' }.derniereModification.version", equalTo(numero))
                .body("find { it.id == 'seuils' }.derniereModification.auteur", equalTo("anne"))
                .body("find { it.id == 'rappels' }.derniereModification.version", equalTo(1));
        lire("/regles/" + numero + "/histoire")
                .body("evenements.etape", equalTo(List.of("CREATION", "MODIFICATION", "PROPOSITION", "APPROBATION")))
                .body("evenements.auteur", equalTo(List.of("anne", "anne", "anne", "benoit")))
                .body("annulation", nullValue());
        lire("/regles")
                .body(
                        "elements.enVigueurJusquAu",
                        hasItem(APRES_DEMAIN.minusDays(1).toString()));
        annuler(numero);
        lire("/regles/" + numero + "/histoire")
                .body("annulation.auteur", equalTo("benoit"))
                .body("annulation.motif", equalTo("Reporté"));
    }

    @Test
    void what_does_not_exist_has_neither_history_nor_rules() {
        for (String suite : List.of("histoire", "raisonnements", "couverture", "scenarios", "scenarios/execution")) {
            given().get("/regles/9999/" + suite).then().statusCode(404);
        }
        given().get("/regles/1/couverture/plafonds").then().statusCode(404);
    }

    private static void annuler(int numero) {
        par("benoit")
                .body("{\"motif\": \"Reporté\"}")
                .post("/regles/" + numero + "/annulation")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse lire(String chemin) {
        return given().get(chemin).then().statusCode(200);
    }
}
