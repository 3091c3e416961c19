package fr.aiguillage.api;

import static fr.aiguillage.api.Requetes.decider;
import static fr.aiguillage.api.UnBrouillon.AUJOURDHUI;
import static fr.aiguillage.api.UnBrouillon.par;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import fr.aiguillage.service.AvecService;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A version, from the proposal to the day it is replaced. */
@AvecService
class PublicationIT {

    private static final String DEMAIN = LocalDate.parse(AUJOURDHUI).plusDays(1).toString();

    @Test
    void what_is_proposed_can_no_longer_be_edited() {
        UnBrouillon brouillon = retour();
        brouillon.ecrireLePlafond("anne", "25000").statusCode(409);
        brouillon.etape("benoit", "refus").statusCode(200).body("etat", equalTo("REFUSEE"));
        brouillon.approuver("benoit", AUJOURDHUI).statusCode(409);
    }

    @Test
    void a_refused_draft_can_be_taken_up_again() {
        UnBrouillon brouillon = retour();
        brouillon.etape("benoit", "refus");
        ValidatableResponse repris = par("alice")
                .body("{\"motif\": \"Je reprends\"}")
                .post(brouillon.chemin("/reprise"))
                .then()
                .statusCode(201)
                .body("etat", equalTo("BROUILLON"));
        UnBrouillon.deLaReponse(repris).etape("alice", "abandon").body("etat", equalTo("ABANDONNEE"));
    }

    @Test
    void taking_up_a_draft_does_not_make_its_first_author_forget_it() {
        UnBrouillon brouillon = UnBrouillon.deLaReponse(par("chloe")
                .body("{\"motif\": \"Retour\"}")
                .post("/regles/1/retour")
                .then()
                .statusCode(201));
        UnBrouillon repris = UnBrouillon.deLaReponse(par("anne")
                .body("{\"motif\": \"Je reprends\"}")
                .post(brouillon.chemin("/reprise"))
                .then()
                .statusCode(201));
        repris.etape("anne", "proposition").statusCode(200);
        repris.approuver("chloe", AUJOURDHUI).statusCode(403);
        repris.etape("benoit", "refus").statusCode(200);
    }

    @Test
    void its_whole_history_is_kept() {
        UnBrouillon brouillon = retour();
        brouillon
                .etape("benoit", "refus")
                .body("histoire.etape", contains("CREATION", "PROPOSITION", "REFUS"))
                .body("histoire.auteur", contains("anne", "anne", "benoit"))
                .body("histoire.motif", hasItem("Vu"))
                .body("histoire[2].instant", notNullValue());
    }

    @Test
    void the_author_cannot_approve_whatever_his_roles() {
        UnBrouillon brouillon = UnBrouillon.deLaReponse(par("chloe")
                .body("{\"motif\": \"Retour\"}")
                .post("/regles/1/retour")
                .then()
                .statusCode(201));
        brouillon.approuver("chloe", AUJOURDHUI).statusCode(403).body("detail", containsString("autre personne"));
    }

    @Test
    void yesterday_is_too_late() {
        retour().approuver("benoit", LocalDate.parse(AUJOURDHUI).minusDays(1).toString())
                .statusCode(409)
                .body("detail", containsString("avant aujourd’hui"));
    }

    @Test
    void a_version_decides_from_its_day_on_and_is_called_off_before_it() {
        ValidatableResponse version = retour().approuver("benoit", DEMAIN).statusCode(201);
        int numero = version.extract().path("numero");
        version.body("etat", equalTo("APPROUVEE"));
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(versionDu(DEMAIN)).isEqualTo(numero));
        assertThat(versionDu("2024-03-15")).isEqualTo(1);
        par("benoit")
                .body("{\"motif\": \"Finalement non\"}")
                .post("/regles/" + numero + "/annulation")
                .then()
                .statusCode(200)
                .body("etat", equalTo("ANNULEE"));
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(versionDu(DEMAIN)).isNotEqualTo(numero));
    }

    @Test
    void going_back_has_the_old_fingerprint_and_a_new_number() {
        String livree = par("anne").get("/regles/1").then().extract().path("empreinte");
        ValidatableResponse version = retour().approuver("benoit", AUJOURDHUI).statusCode(201);
        version.body("empreinte", equalTo(livree)).body("etat", equalTo("EN_VIGUEUR"));
        int numero = version.extract().path("numero");
        par("benoit")
                .body("{\"motif\": \"Trop tard\"}")
                .post("/regles/" + numero + "/annulation")
                .then()
                .statusCode(409);
        par("anne").get("/regles/1/differences/" + numero).then().body("nombre", equalTo(0));
        par("anne")
                .accept("text/csv")
                .get("/regles/1/differences/" + numero)
                .then()
                .statusCode(200)
                .body(containsString("nature;fichier;table;ligne;colonne;avant;apres"));
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(versionDu(AUJOURDHUI)).isEqualTo(numero));
    }

    @Test
    void a_whole_rule_set_goes_out_as_one_file_and_comes_back_the_same() {
        byte[] zip = par("anne")
                .get("/regles/1/archive")
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .extract()
                .asByteArray();
        UnBrouillon importe = UnBrouillon.deLaReponse(par("anne")
                .contentType("application/zip")
                .body(zip)
                .post("/brouillons/import?titre=Import&motif=Essai")
                .then()
                .statusCode(201));
        par("anne").get(importe.chemin("/controle")).then().body("proposable", equalTo(true));
        byte[] altere = zip.clone();
        altere[altere.length / 2] ^= 1;
        par("anne")
                .contentType("application/zip")
                .body(altere)
                .post("/brouillons/import?titre=Import&motif=Essai")
                .then()
                .statusCode(422)
                .body("constatations[0].controle", equalTo("ARCHIVE"));
    }

    private static UnBrouillon retour() {
        return UnBrouillon.deLaReponse(par("anne")
                .body("{\"motif\": \"Retour\"}")
                .post("/regles/1/retour")
                .then()
                .statusCode(201)
                .body("etat", equalTo("PROPOSEE")));
    }

    private static int versionDu(String jour) {
        return decider("{'acte': 'CONSULTATION', 'dateDemande': '" + jour + "'}")
                .extract()
                .path("regles.version");
    }
}
