package fr.aiguillage.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fr.aiguillage.api.probleme.Problemes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.ExceptionEventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What a problem and the trace of its request say of each other. */
@QuarkusTest
class ProblemeTraceTest {

    private final InMemorySpanExporter spans = InMemorySpanExporter.create();
    private HttpProblem probleme;

    @Test
    void a_problem_bears_the_trace_and_the_trace_the_exception() {
        IllegalStateException panne = new IllegalStateException("panne");
        SpanData suivie = pendantUneRequete(panne);
        assertThat(probleme.getParameters()).containsEntry("correlation", suivie.getTraceId());
        assertThat(suivie.getStatus()).isEqualTo(StatusData.error());
        assertThat(suivie.getEvents())
                .singleElement()
                .asInstanceOf(type(ExceptionEventData.class))
                .extracting(ExceptionEventData::getException)
                .isSameAs(panne);
    }

    @Test
    void what_is_refused_is_no_error_of_the_trace() {
        SpanData suivie = pendantUneRequete(Problemes.corpsIllisible("Le corps est vide."));
        assertThat(suivie.getStatus()).isEqualTo(StatusData.unset());
        assertThat(suivie.getEvents()).isEmpty();
    }

    private SpanData pendantUneRequete(RuntimeException erreur) {
        Span requete = SdkTracerProvider.builder()
                .addSpanProcessor(SimpleSpanProcessor.create(spans))
                .build()
                .get("test")
                .spanBuilder("POST /decide")
                .startSpan();
        try (Scope portee = requete.makeCurrent()) {
            assertThat(portee).isNotNull();
            probleme = Problemes.de(erreur);
        }
        requete.end();
        return spans.getFinishedSpanItems().get(0);
    }
}
