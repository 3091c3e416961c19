package fr.aiguillage.api;

import static fr.aiguillage.api.Requetes.PROBLEME;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fr.aiguillage.service.Reglages;
import fr.aiguillage.service.Service;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Production: a provider of identities signs the tokens, in the shape that Keycloak gives them. */
class AccesParOidcIT {

    private static final String EMETTEUR = "https://server.example.com";
    private static final String AIGUILLAGE = "aiguillage";
    private static final String CLE = "privateKey.jwk";

    private static final OidcWiremockTestResource fournisseur = new OidcWiremockTestResource();

    private static Service service;

    @BeforeAll
    static void demarre(@TempDir Path dossier) {
        service = Service.lancer(
                        dossier,
                        Reglages.AUCUN.et(
                                "quarkus.oidc.tenant-enabled=true",
                                "quarkus.oidc.auth-server-url="
                                        + fournisseur.start().get("keycloak.url") + "/realms/quarkus",
                                "quarkus.oidc.client-id=" + AIGUILLAGE,
                                "quarkus.oidc.token.issuer=" + EMETTEUR,
                                "quarkus.oidc.token.audience=" + AIGUILLAGE))
                .attendreQuIlSoitPret();
        service.interroger();
    }

    @AfterAll
    static void arrete() {
        service.close();
        fournisseur.stop();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            POST, /decide,                    200, 403, 403, 403, 403
            POST, /decide/bascules,           200, 403, 403, 403, 403
            POST, /eligibilite,               200, 403, 403, 403, 403
            GET,  /cartographie,              200, 200, 200, 200, 403
            GET,  /vocabulaire,               200, 200, 200, 200, 200
            GET,  /acces,                     200, 200, 200, 200, 200
            GET,  /guide,                     200, 200, 200, 200, 403
            GET,  /regles,                    403, 200, 200, 200, 403
            GET,  /regles/1/histoire,         403, 200, 200, 200, 403
            GET,  /regles/1/raisonnements,    403, 200, 200, 200, 403
            GET,  /regles/1/couverture/seuils, 403, 200, 200, 200, 403
            GET,  /regles/1/scenarios,        403, 200, 200, 200, 403
            GET,  /brouillons,                403, 200, 200, 200, 403
            GET,  /brouillons/0/controle,     403, 404, 404, 404, 403
            GET,  /brouillons/0/tables/seuils/constatations, 403, 404, 404, 404, 403
            POST, /brouillons/0/decision,     403, 404, 404, 404, 403
            POST, /brouillons/0/abandon,      403, 403, 404, 403, 403
            POST, /regles/0/retour,           403, 403, 404, 403, 403
            POST, /brouillons/0/refus,        403, 403, 403, 404, 403
            POST, /regles/0/annulation,       403, 403, 403, 404, 403
            """)
    void each_role_opens_its_own_doors(
            String methode, String chemin, int appelant, int lecteur, int analyste, int approbateur, int sansRole) {
        assertThat(statut(jeton("appelant"), methode, chemin)).isEqualTo(appelant);
        assertThat(statut(jeton("lecteur"), methode, chemin)).isEqualTo(lecteur);
        assertThat(statut(jeton("analyste"), methode, chemin)).isEqualTo(analyste);
        assertThat(statut(jeton("approbateur"), methode, chemin)).isEqualTo(approbateur);
        assertThat(statut(jeton(), methode, chemin)).isEqualTo(sansRole);
    }

    @Test
    void nobody_without_a_token_may_do_anything() {
        Requetes.decider(Requetes.VERSEMENT).statusCode(401).contentType(PROBLEME);
        given().get("/regles").then().statusCode(401).contentType(PROBLEME);
        given().get("/brouillons").then().statusCode(401).contentType(PROBLEME);
    }

    @Test
    void whoever_asks_is_told_where_to_identify_himself_and_what_he_may_do() {
        given().get("/acces")
                .then()
                .statusCode(200)
                .body("mode", equalTo("FOURNISSEUR"))
                .body("fournisseur.adresse", endsWith("/realms/quarkus"))
                .body("fournisseur.client", equalTo(AIGUILLAGE))
                .body("identite", nullValue())
                .body("comptes", empty())
                .body("droits.permis", equalTo(List.of(false, false, false, false)))
                .body("droits[0].raison", equalTo("Identifiez-vous avec le rôle «\u00a0appelant\u00a0»."));
        avec(jeton("analyste"))
                .get("/acces")
                .then()
                .body("identite.nom", equalTo("analyste@example.fr"))
                .body("identite.roles", equalTo(List.of("analyste")))
                .body("droits.permis", equalTo(List.of(false, true, true, false)));
    }

    @Test
    void a_refused_token_is_refused_there_too() {
        avec(signer(claims("appelant").issuer("https://ailleurs.example.com")))
                .get("/acces")
                .then()
                .statusCode(401)
                .contentType(PROBLEME);
    }

    @Test
    void health_and_metrics_stay_open() {
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/q/metrics").then().statusCode(200);
        given().get("/q/openapi").then().statusCode(200);
    }

    @Test
    void a_token_of_another_issuer_is_refused() {
        refuser(signer(claims("appelant").issuer("https://ailleurs.example.com")));
    }

    @Test
    void a_token_made_for_another_service_is_refused() {
        refuser(signer(claims("appelant").audience("un-autre-service")));
    }

    @Test
    void an_expired_token_is_refused() {
        Instant hier = Instant.now().minus(Duration.ofDays(1));
        refuser(signer(claims("appelant").issuedAt(hier).expiresAt(hier.plusSeconds(60))));
    }

    @Test
    void a_token_whose_signature_was_altered_is_refused() {
        String[] parties = jeton("lecteur").split("\\.");
        String autre = jeton("appelant").split("\\.")[1];
        refuser(parties[0] + "." + autre + "." + parties[2]);
    }

    @Test
    void a_refused_token_is_counted() {
        double avant = Refus.comptes("IDENTITE");
        refuser(signer(claims("appelant").issuer("https://ailleurs.example.com")));
        assertThat(Refus.comptes("IDENTITE")).isEqualTo(avant + 1);
    }

    @Test
    void the_history_names_whoever_the_token_names() {
        int id = avec(jeton("analyste"))
                .body("{\"titre\": \"Plafond\", \"motif\": \"Comité\"}")
                .post("/brouillons")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        avec(jeton("lecteur"))
                .get("/brouillons/" + id)
                .then()
                .statusCode(200)
                .body("histoire.auteur", equalTo(List.of("analyste@example.fr")));
    }

    private static void refuser(String jeton) {
        avec(jeton)
                .body(Requetes.VERSEMENT)
                .post("/decide")
                .then()
                .statusCode(401)
                .contentType(PROBLEME);
    }

    private static int statut(String jeton, String methode, String chemin) {
        RequestSpecification par = avec(jeton);
        if (methode.equals("POST")) {
            par.header("If-Match", "\"r1\"").body(corps(chemin));
        }
        return par.request(methode, chemin).statusCode();
    }

    private static String corps(String chemin) {
        return switch (chemin) {
            case "/decide", "/decide/bascules" -> Requetes.VERSEMENT;
            case "/eligibilite" -> "{\"contrat\": {\"reference\": \"C-1\"}}";
            default -> "{\"motif\": \"Vu\"}";
        };
    }

    private static RequestSpecification avec(String jeton) {
        return given().auth().preemptive().oauth2(jeton).contentType("application/json");
    }

    private static String jeton(String... roles) {
        return signer(claims(roles));
    }

    private static JwtClaimsBuilder claims(String... roles) {
        return Jwt.claim("preferred_username", String.join("-", roles) + "@example.fr")
                .claim("realm_access", Map.of("roles", Arrays.asList(roles)))
                .subject("0b9d7d0e")
                .issuer(EMETTEUR)
                .audience(AIGUILLAGE)
                .expiresIn(Duration.ofMinutes(5));
    }

    private static String signer(JwtClaimsBuilder claims) {
        return claims.jws().keyId("1").sign(CLE);
    }
}
