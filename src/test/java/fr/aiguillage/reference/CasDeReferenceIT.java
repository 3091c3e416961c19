package fr.aiguillage.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.aiguillage.service.AvecService;
import io.restassured.RestAssured;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reference cases, all of their fields, over HTTP, against the application as it is packaged. */
@AvecService(comptes = false)
class CasDeReferenceIT {

    static Stream<CasDeReference> cas() {
        return CasDeReference.tous().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cas")
    void is_answered_as_expected(CasDeReference cas) {
        JsonNode decision = RestAssured.given()
                .contentType("application/json")
                .body(cas.demande().toString())
                .post("/decide")
                .then()
                .statusCode(200)
                .extract()
                .as(JsonNode.class);
        assertThat(cas.obtenu(decision)).isEqualTo(cas.attendu());
    }

    @Test
    void a_deviation_never_touches_a_field_that_the_reference_holds_firm() {
        assertThat(CasDeReference.tous())
                .allSatisfy(cas -> assertThat(cas.ecartsSurChampsFermes()).isEmpty());
    }
}
