package fr.aiguillage.api;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

/** Requests whose JSON is written with apostrophes for quotation marks. */
final class Requetes {

    static final String PROBLEME = "application/problem+json";

    static final String VERSEMENT = json(
            "{'acte':'VERSEMENT_PONCTUEL','montant':1e3,'dateDemande':'2024-03-15','contrat':{'reference':'C-1'}}");

    private Requetes() {}

    static ValidatableResponse decider(String demande) {
        return poster("/decide", demande);
    }

    static ValidatableResponse poster(String chemin, String corps) {
        return given().contentType(ContentType.JSON)
                .body(json(corps))
                .post(chemin)
                .then();
    }

    static String json(String texte) {
        return texte.replace('\'', '"');
    }
}
