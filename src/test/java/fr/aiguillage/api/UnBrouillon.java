package fr.aiguillage.api;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;

/** A draft, as an analyst works on it over HTTP. */
final class UnBrouillon {

    static final String AUJOURDHUI = LocalDate.now(ZoneId.of("Europe/Paris")).toString();

    /** The row of « Seuils » that holds the cap of one partial withdrawal. */
    static final String LIGNE_DU_PLAFOND = "seuil-04";

    final long id;
    private String etag;

    private UnBrouillon(long id, String etag) {
        this.id = id;
        this.etag = etag;
    }

    static UnBrouillon cree(String auteur) {
        ValidatableResponse reponse = par(auteur)
                .body("{\"titre\": \"Plafond\", \"motif\": \"Comité\", \"base\": 1}")
                .post("/brouillons")
                .then()
                .statusCode(201);
        return new UnBrouillon(
                reponse.extract().jsonPath().getLong("id"), reponse.extract().header("ETag"));
    }

    static UnBrouillon deLaReponse(ValidatableResponse reponse) {
        return new UnBrouillon(
                reponse.extract().jsonPath().getLong("id"), reponse.extract().header("ETag"));
    }

    static RequestSpecification par(String nom) {
        return given().auth().preemptive().basic(nom, nom).contentType("application/json");
    }

    String chemin(String suite) {
        return "/brouillons/" + id + suite;
    }

    String etag() {
        return etag;
    }

    ValidatableResponse ecrireLePlafond(String auteur, String texte) {
        return modifier(auteur, "seuils", ecrire(LIGNE_DU_PLAFOND, "seuils-sortie-limite", texte));
    }

    ValidatableResponse modifier(String auteur, String table, String modification) {
        return suivre(par(auteur)
                .header("If-Match", etag)
                .body("{\"modifications\": [" + modification + "]}")
                .post(chemin("/tables/" + table + "/modifications"))
                .then());
    }

    static String ecrire(String ligne, String colonne, String texte) {
        return "{\"operation\": \"ECRIRE\", \"ligne\": \"%s\", \"colonne\": \"%s\", \"texte\": \"%s\"}"
                .formatted(ligne, colonne, texte.replace("\"", "\\\""));
    }

    ValidatableResponse etape(String auteur, String etape) {
        return suivre(par(auteur)
                .header("If-Match", etag)
                .body("{\"motif\": \"Vu\"}")
                .post(chemin("/" + etape))
                .then());
    }

    ValidatableResponse approuver(String auteur, String enVigueurDepuis) {
        return par(auteur)
                .header("If-Match", etag)
                .body("{\"motif\": \"Vu\", \"enVigueurDepuis\": \"" + enVigueurDepuis + "\"}")
                .post(chemin("/approbation"))
                .then();
    }

    ValidatableResponse suivre(ValidatableResponse reponse) {
        String nouvel = reponse.extract().header("ETag");
        etag = nouvel == null ? etag : nouvel;
        return reponse;
    }
}
