package fr.aiguillage.replicas;

import static fr.aiguillage.replicas.Collecteur.hexa;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.aiguillage.service.Reglages;
import fr.aiguillage.service.Service;
import io.opentelemetry.proto.trace.v1.Span;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service with its traces turned on by the variables that the operators are told. */
class TracesIT {

    private static final Duration QUELQUES_SECONDES = Duration.ofSeconds(10);
    private static final String APPELANT = "00f067aa0ba902b7";
    private static final String DEMANDE = "{\"acte\":\"CONSULTATION\",\"contrat\":{\"reference\":\"C-DURAND\"}}\n";

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    static Path dossier;

    private static Collecteur collecteur;
    private static Service service;

    @BeforeAll
    static void demarre() throws IOException {
        collecteur = new Collecteur();
        service = Service.lancer(
                        dossier,
                        Reglages.COMPTES
                                .variable("QUARKUS_OTEL_SDK_DISABLED", "false")
                                .variable("QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT", collecteur.adresse())
                                .variable("QUARKUS_OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf")
                                .variable("QUARKUS_OTEL_BSP_SCHEDULE_DELAY", "100ms")
                                .variable("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true"))
                .attendreQuIlSoitPret();
    }

    @AfterAll
    static void arrete() {
        service.close();
        collecteur.close();
    }

    @Test
    void a_decision_is_in_the_trace_of_whoever_asks() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        suivi(trace, "01").body(DEMANDE).post("/decide").then().statusCode(200);
        attendre(trace, 3);
        Span requete = span(trace, "POST /decide");
        assertThat(hexa(requete.getParentSpanId())).isEqualTo(APPELANT);
        assertThat(List.of(span(trace, "aiguillage.regles"), span(trace, "aiguillage.tables")))
                .extracting(Span::getParentSpanId)
                .containsOnly(requete.getSpanId());
    }

    @Test
    void a_lot_is_one_span_with_the_number_of_its_demands() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4737";
        suivi(trace, "01")
                .contentType("application/x-ndjson")
                .body(DEMANDE.repeat(3).getBytes(StandardCharsets.UTF_8))
                .post("/decide/lot")
                .then()
                .statusCode(200);
        attendre(trace, 1);
        assertThat(collecteur.spansDe(trace)).singleElement().satisfies(span -> {
            assertThat(span.getName()).isEqualTo("POST /decide/lot");
            assertThat(span.getAttributesList()).anySatisfy(attribut -> {
                assertThat(attribut.getKey()).isEqualTo("aiguillage.demandes");
                assertThat(attribut.getValue().getIntValue()).isEqualTo(3);
            });
        });
    }

    @Test
    void what_the_caller_does_not_trace_the_probes_and_the_page_leave_nothing() {
        String tue = "4bf92f3577b34da6a3ce929d0e0e4738";
        String suivie = "4bf92f3577b34da6a3ce929d0e0e4739";
        suivi(tue, "00").body(DEMANDE).post("/decide").then().statusCode(200);
        suivi(tue, "01").get("/q/health/live").then().statusCode(200);
        suivi(tue, "01").get("/atelier/").then().statusCode(200);
        suivi(suivie, "01").body(DEMANDE).post("/decide").then().statusCode(200);
        attendre(suivie, 3);
        assertThat(collecteur.spansDe(tue)).isEmpty();
    }

    @Test
    void nobody_is_named() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e473a";
        suivi(trace, "01")
                .header("X-Forwarded-For", "203.0.113.7")
                .body(DEMANDE)
                .post("/decide")
                .then()
                .statusCode(200);
        suivi(trace, "01")
                .body(DEMANDE.replace("CONSULTATION", "C-DURAND"))
                .post("/decide")
                .then()
                .statusCode(400);
        attendre(trace, 4);
        assertThat(collecteur.spansDe(trace))
                .allSatisfy(span -> assertThat(span.toString()).doesNotContain("DURAND", "203.0.113.7"));
    }

    @Test
    void a_line_of_the_log_names_the_span_of_its_request() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e473b";
        suivi(trace, "01").body("{}").post("/brouillons").then().statusCode(401);
        attendre(trace, 1);
        String span = hexa(collecteur.spansDe(trace).get(0).getSpanId());
        assertThat(service.lignes())
                .anySatisfy(ligne ->
                        assertThat(ligne).contains("Accès refusé", "\"traceId\":\"" + trace, "\"spanId\":\"" + span));
    }

    private static RequestSpecification suivi(String trace, String drapeaux) {
        return service.requete().header("traceparent", "00-" + trace + "-" + APPELANT + "-" + drapeaux);
    }

    private static void attendre(String trace, int nombre) {
        await(nombre + " spans are there")
                .atMost(QUELQUES_SECONDES)
                .until(() -> collecteur.spansDe(trace).size() >= nombre);
    }

    private static Span span(String trace, String nom) {
        return collecteur.spansDe(trace).stream()
                .filter(span -> span.getName().equals(nom))
                .findFirst()
                .orElseThrow();
    }
}
