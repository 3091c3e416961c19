package fr.aiguillage.api;

import static fr.aiguillage.api.Requetes.PROBLEME;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.aiguillage.api.acces.AccesRefuses;
import fr.aiguillage.service.AvecService;
import fr.aiguillage.service.Service;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The demonstration: no provider of identities, accounts with a password. Draft 0 is nobody's: 404 is behind the door.
 */
@AvecService
class AccesIT {

    private static final String DANS_LONGTEMPS = "2099-01-01";

    private final Service service;

    AccesIT(Service service) {
        this.service = service;
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            GET,    /regles,                             200, 200, 200, 200
            GET,    /regles/1,                           200, 200, 200, 200
            GET,    /regles/1/tables,                    200, 200, 200, 200
            GET,    /regles/1/tables/seuils,             200, 200, 200, 200
            GET,    /regles/1/histoire,                  200, 200, 200, 200
            GET,    /regles/1/raisonnements,             200, 200, 200, 200
            GET,    /regles/1/couverture,                200, 200, 200, 200
            GET,    /regles/1/couverture/seuils,         200, 200, 200, 200
            GET,    /regles/1/scenarios,                 200, 200, 200, 200
            GET,    /regles/1/scenarios/execution,       200, 200, 200, 200
            GET,    /regles/1/fichiers/aiguillage.dmn,   200, 200, 200, 200
            GET,    /regles/1/differences/1,             200, 200, 200, 200
            GET,    /regles/1/archive,                   200, 200, 200, 200
            GET,    /cartographie,                       200, 200, 200, 200
            GET,    /vocabulaire,                        200, 200, 200, 200
            GET,    /acces,                              200, 200, 200, 200
            GET,    /guide,                              200, 200, 200, 200
            GET,    /brouillons,                         200, 200, 200, 200
            GET,    /brouillons/0,                       404, 404, 404, 404
            GET,    /brouillons/0/archive,               404, 404, 404, 404
            GET,    /brouillons/0/controle,              404, 404, 404, 404
            GET,    /brouillons/0/couverture,            404, 404, 404, 404
            GET,    /brouillons/0/couverture/seuils,     404, 404, 404, 404
            GET,    /brouillons/0/impact,                404, 404, 404, 404
            GET,    /brouillons/0/differences,           404, 404, 404, 404
            GET,    /brouillons/0/tables,                404, 404, 404, 404
            GET,    /brouillons/0/tables/seuils,         404, 404, 404, 404
            GET,    /brouillons/0/tables/seuils/constatations, 404, 404, 404, 404
            POST,   /brouillons/0/decision,              404, 404, 404, 404
            GET,    /brouillons/0/scenarios,             404, 404, 404, 404
            GET,    /brouillons/0/fichiers/ruleset.yaml, 404, 404, 404, 404
            POST,   /brouillons/0/scenarios/execution,   404, 404, 404, 404
            POST,   /brouillons/0/tables/seuils/modifications, 401, 404, 403, 404
            PUT,    /brouillons/0/scenarios/x,           401, 404, 403, 404
            DELETE, /brouillons/0/scenarios/x,           401, 404, 403, 404
            PUT,    /brouillons/0/fichiers/ruleset.yaml, 401, 404, 403, 404
            POST,   /brouillons/0/reprise,               401, 404, 403, 404
            POST,   /brouillons/0/proposition,           401, 404, 403, 404
            POST,   /brouillons/0/abandon,               401, 404, 403, 404
            POST,   /regles/0/retour,                    401, 404, 403, 404
            POST,   /brouillons/0/approbation,           401, 403, 404, 404
            POST,   /brouillons/0/refus,                 401, 403, 404, 404
            POST,   /regles/0/annulation,                401, 403, 404, 404
            """)
    void each_resource_names_the_roles_it_takes(
            String methode, String chemin, int anonyme, int analyste, int approbateur, int lesDeux) {
        assertThat(statut(given().contentType("application/json"), methode, chemin))
                .isEqualTo(anonyme);
        assertThat(statut(UnBrouillon.par("anne"), methode, chemin)).isEqualTo(analyste);
        assertThat(statut(UnBrouillon.par("benoit"), methode, chemin)).isEqualTo(approbateur);
        assertThat(statut(UnBrouillon.par("chloe"), methode, chemin)).isEqualTo(lesDeux);
    }

    @ParameterizedTest
    @CsvSource({", 401", "anne, 400", "benoit, 403", "chloe, 400"})
    void only_an_analyst_makes_or_imports_a_draft(String compte, int statut) {
        RequestSpecification creer = compte == null ? given().contentType("application/json") : UnBrouillon.par(compte);
        creer.body("{}").post("/brouillons").then().statusCode(statut).contentType(PROBLEME);
        RequestSpecification importer = compte == null ? given() : UnBrouillon.par(compte);
        importer.contentType("application/zip")
                .body(new byte[1])
                .post("/brouillons/import")
                .then()
                .statusCode(statut)
                .contentType(PROBLEME);
    }

    @Test
    void anybody_asks_for_decisions() {
        Requetes.decider(Requetes.VERSEMENT).statusCode(200);
        UnBrouillon.par("benoit")
                .body(Requetes.VERSEMENT)
                .post("/decide")
                .then()
                .statusCode(200);
    }

    @Test
    void a_wrong_password_is_denied_and_counted_and_logged() {
        double avant = Refus.comptes("IDENTITE");
        int lignes = service.lignes().size();
        given().auth()
                .preemptive()
                .basic("anne", "benoit")
                .get("/brouillons")
                .then()
                .statusCode(401)
                .contentType(PROBLEME)
                .body("type", equalTo("urn:aiguillage:probleme:authentification-requise"));
        assertThat(refusDits(lignes)).containsExactly("Accès refusé, identité non reconnue\u00a0: GET /brouillons");
        assertThat(Refus.comptes("IDENTITE")).isEqualTo(avant + 1);
    }

    @Test
    void nobody_writing_is_denied_and_counted_and_logged() {
        double avant = Refus.comptes("IDENTITE");
        int lignes = service.lignes().size();
        given().contentType("application/json")
                .post("/regles/1/retour")
                .then()
                .statusCode(401)
                .contentType(PROBLEME);
        assertThat(refusDits(lignes))
                .containsExactly("Accès refusé à «\u00a0anonyme\u00a0»\u00a0: POST /regles/1/retour");
        assertThat(Refus.comptes("IDENTITE")).isEqualTo(avant + 1);
    }

    @Test
    void a_role_that_is_missing_is_counted_and_logged_with_who_and_what() {
        double avant = Refus.comptes("DROIT");
        int lignes = service.lignes().size();
        UnBrouillon.par("benoit")
                .post("/brouillons")
                .then()
                .statusCode(403)
                .contentType(PROBLEME)
                .body("type", equalTo("urn:aiguillage:probleme:acces-refuse"));
        assertThat(refusDits(lignes)).containsExactly("Accès refusé à «\u00a0benoit\u00a0»\u00a0: POST /brouillons");
        assertThat(Refus.comptes("DROIT")).isEqualTo(avant + 1);
    }

    @Test
    void who_created_a_draft_cannot_approve_it_with_both_roles_and_is_counted_and_logged() {
        UnBrouillon brouillon = UnBrouillon.cree("chloe");
        brouillon.etape("anne", "proposition").statusCode(200);
        double avant = Refus.comptes("AUTEUR");
        int lignes = service.lignes().size();
        refuserAChloe(brouillon);
        assertThat(refusDits(lignes))
                .containsExactly("Accès refusé à «\u00a0chloe\u00a0»\u00a0: approuver le brouillon " + brouillon.id
                        + ", dont il est l’auteur");
        assertThat(Refus.comptes("AUTEUR")).isEqualTo(avant + 1);
    }

    @Test
    void who_changed_one_cell_cannot_approve() {
        UnBrouillon brouillon = UnBrouillon.cree("anne");
        brouillon.ecrireLePlafond("chloe", "25000").statusCode(200);
        brouillon.ecrireLePlafond("anne", "15000").statusCode(200);
        refuserAChloe(brouillon);
    }

    @Test
    void who_proposed_cannot_approve() {
        UnBrouillon brouillon = UnBrouillon.cree("anne");
        brouillon.etape("chloe", "proposition").statusCode(200);
        refuserAChloe(brouillon);
    }

    @Test
    void who_had_no_hand_in_it_approves_and_calls_off() {
        UnBrouillon brouillon = UnBrouillon.cree("anne");
        brouillon.etape("anne", "proposition").statusCode(200);
        int numero = brouillon
                .approuver("chloe", DANS_LONGTEMPS)
                .statusCode(201)
                .body("auteur", equalTo("anne"))
                .body("approbateur", equalTo("chloe"))
                .extract()
                .path("numero");
        UnBrouillon.par("benoit")
                .body("{\"motif\": \"Vu\"}")
                .post("/regles/" + numero + "/annulation")
                .then()
                .statusCode(200);
    }

    /** What the service has logged, after so many lines, of attempts that were denied. */
    private List<String> refusDits(int depuis) {
        return service.lignes().stream()
                .skip(depuis)
                .filter(ligne -> ligne.contains(AccesRefuses.class.getSimpleName() + "]"))
                .map(ligne -> ligne.substring(ligne.indexOf(") ") + 2))
                .toList();
    }

    private static void refuserAChloe(UnBrouillon brouillon) {
        brouillon
                .approuver("chloe", DANS_LONGTEMPS)
                .statusCode(403)
                .contentType(PROBLEME)
                .body(
                        "detail",
                        equalTo("Vous avez écrit ou proposé ce brouillon\u00a0: une autre personne doit l’approuver."));
    }

    private static int statut(RequestSpecification par, String methode, String chemin) {
        if (!methode.equals("GET")) {
            par.header("If-Match", "\"r1\"").body(corps(chemin));
        }
        return par.request(methode, chemin).statusCode();
    }

    private static String corps(String chemin) {
        if (chemin.endsWith("/modifications")) {
            return "{\"modifications\": ["
                    + UnBrouillon.ecrire(UnBrouillon.LIGNE_DU_PLAFOND, "seuils-sortie-limite", "1") + "]}";
        }
        if (chemin.endsWith("/approbation")) {
            return "{\"motif\": \"Vu\", \"enVigueurDepuis\": \"" + DANS_LONGTEMPS + "\"}";
        }
        return "{\"motif\": \"Vu\"}";
    }
}
