package fr.aiguillage.api;

import static fr.aiguillage.api.Requetes.poster;
import static fr.aiguillage.api.UnBrouillon.par;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.aiguillage.demande.Acte;
import fr.aiguillage.service.AvecService;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.Map.Entry;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@AvecService
class OpenApiIT {

    private JsonNode document;

    @BeforeEach
    void lire() throws Exception {
        document = new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json").asByteArray());
    }

    @Test
    void chaqueSchemaEtChaqueChampEstDecrit() {
        document.at("/components/schemas").properties().forEach(schema -> {
            assertThat(schema.getValue().has("description")).as(schema.getKey()).isTrue();
            schema.getValue()
                    .path("properties")
                    .properties()
                    .forEach(champ -> assertThat(champ.getValue().has("description"))
                            .as(schema.getKey() + "." + champ.getKey())
                            .isTrue());
        });
    }

    @Test
    void chaqueValeurDEnumerationEstDecrite() {
        document.at("/components/schemas")
                .forEach(schema -> schema.path("enum")
                        .forEach(valeur -> assertThat(schema.path("description").textValue())
                                .contains("`" + valeur.textValue() + "`\u00a0: ")));
    }

    @ParameterizedTest
    @EnumSource
    void chaqueActeAUnExempleQuiRecoitUneDecision(Acte acte) {
        JsonNode exemple = document.at("/paths/~1decide/post/requestBody/content/application~1json/examples/" + acte);
        String nom = exemple.path("$ref").textValue().replace("#/components/examples/", "");
        JsonNode demande = document.at("/components/examples/" + nom + "/value");
        assertThat(demande.path("acte").textValue()).isEqualTo(acte.name());
        poster("/decide", demande.toString()).statusCode(200);
    }

    @Test
    void chaqueReponseEstDocumentee() {
        assertThat(statuts("/decide", "post")).contains("200", "400", "413", "415", "500", "503");
        assertThat(statuts("/decide/bascules", "post")).contains("200", "400", "413", "415", "500", "503");
        assertThat(statuts("/decide/lot", "post")).contains("200", "400", "415", "500", "503");
        assertThat(statuts("/eligibilite", "post")).contains("200", "400", "413", "415", "500", "503");
        assertThat(statuts("/cartographie", "get")).contains("200", "500", "503");
        assertThat(statuts("/guide", "get")).contains("200", "400", "500", "503");
    }

    @Test
    void chaqueReponseDUnChangementDeReglesEstDocumentee() {
        operations("/regles", "/brouillons").forEach(operation -> {
            JsonNode reponses = operation.path("responses");
            assertThat(reponses.properties().stream().map(Entry::getKey))
                    .as(nom(operation))
                    .contains("401", "403", "503")
                    .containsAnyOf("200", "201");
            assertThat(reponses.has("412")).as(nom(operation)).isEqualTo(demandeLaRevision(operation));
            assertThat(reponses.has("428")).as(nom(operation)).isEqualTo(demandeLaRevision(operation));
        });
    }

    @Test
    void ceQuiEstCreeDitSonAdresse() {
        assertThat(operations("/regles", "/brouillons")
                        .filter(operation ->
                                operation.at("/responses/201/headers").has("Location"))
                        .map(OpenApiIT::nom))
                .containsExactlyInAnyOrder(
                        "creerBrouillon",
                        "importerBrouillon",
                        "reprendreBrouillon",
                        "approuverBrouillon",
                        "revenirALaVersion");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EcrireUneCellule", "DupliquerUneLigne"})
    void chaqueExempleDeModificationEstAccepte(String nom) {
        UnBrouillon brouillon = UnBrouillon.cree("anne");
        envoyer("anne", brouillon, exemple(nom))
                .post(brouillon.chemin("/tables/seuils/modifications"))
                .then()
                .statusCode(200);
    }

    @Test
    void lExempleDeScenarioEstAcceptePuisPasse() {
        JsonNode scenario = exemple("Scenario");
        UnBrouillon brouillon = UnBrouillon.cree("anne");
        envoyer("anne", brouillon, scenario)
                .put(brouillon.chemin("/scenarios/{nom}"), scenario.path("nom").textValue())
                .then()
                .statusCode(200);
        par("anne")
                .post(brouillon.chemin("/scenarios/execution"))
                .then()
                .statusCode(200)
                .body("echecs", equalTo(0));
    }

    @Test
    void lExempleDApprobationEstAccepte() {
        UnBrouillon brouillon = UnBrouillon.deLaReponse(par("anne")
                .body(exemple("NouveauBrouillon").toString())
                .post("/brouillons")
                .then()
                .statusCode(201));
        brouillon.etape("anne", "proposition").statusCode(200);
        ObjectNode approbation = exemple("Approbation").deepCopy();
        approbation.put(
                "enVigueurDepuis",
                LocalDate.parse(UnBrouillon.AUJOURDHUI).plusDays(1).toString());
        String version = envoyer("benoit", brouillon, approbation)
                .post(brouillon.chemin("/approbation"))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        par("benoit")
                .body("{\"motif\": \"Essai\"}")
                .post(version + "/annulation")
                .then()
                .statusCode(200);
    }

    @Test
    void laPageEstServie() {
        given().get("/q/swagger-ui/").then().statusCode(200);
    }

    private JsonNode exemple(String nom) {
        return document.at("/components/examples/" + nom + "/value");
    }

    private static RequestSpecification envoyer(String auteur, UnBrouillon brouillon, JsonNode corps) {
        return par(auteur).header("If-Match", brouillon.etag()).body(corps.toString());
    }

    private Stream<JsonNode> operations(String... racines) {
        return document.path("paths").properties().stream()
                .filter(chemin -> Stream.of(racines).anyMatch(chemin.getKey()::startsWith))
                .flatMap(chemin -> StreamSupport.stream(chemin.getValue().spliterator(), false));
    }

    private static String nom(JsonNode operation) {
        return operation.path("operationId").textValue();
    }

    private static boolean demandeLaRevision(JsonNode operation) {
        return operation.path("parameters").findValuesAsText("$ref").contains("#/components/parameters/IfMatch");
    }

    private Stream<String> statuts(String chemin, String methode) {
        return document.path("paths").path(chemin).path(methode).path("responses").properties().stream()
                .map(Entry::getKey);
    }
}
