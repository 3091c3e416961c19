package fr.aiguillage.api;

import static fr.aiguillage.api.Requetes.poster;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.aiguillage.demande.Acte;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map.Entry;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class OpenApiTest {

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
        assertThat(statuts("/decide/lot", "post")).contains("200", "400", "415", "500", "503");
        assertThat(statuts("/eligibilite", "post")).contains("200", "400", "413", "415", "500", "503");
        assertThat(statuts("/cartographie", "get")).contains("200", "500", "503");
    }

    @Test
    void laPageEstServie() {
        given().get("/q/swagger-ui/").then().statusCode(200);
    }

    private Stream<String> statuts(String chemin, String methode) {
        return document.path("paths").path(chemin).path(methode).path("responses").properties().stream()
                .map(Entry::getKey);
    }
}
