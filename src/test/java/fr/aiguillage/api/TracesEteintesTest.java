package fr.aiguillage.api;

import static fr.aiguillage.api.Requetes.VERSEMENT;
import static fr.aiguillage.api.Requetes.decider;
import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.api.mesure.Suivi;
import io.prometheus.client.exemplars.ExemplarSampler;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import jakarta.inject.Inject;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Unless they are turned on, traces leave nothing on the way of a request. */
@QuarkusTest
class TracesEteintesTest {

    @Inject
    Suivi suivi;

    @Inject
    Optional<ExemplarSampler> exemplaires;

    @Inject
    Vertx vertx;

    @Test
    void a_decision_is_not_followed() {
        assertThat(suivi).isSameAs(Suivi.AUCUN);
    }

    @Test
    void nothing_that_is_counted_asks_for_its_trace() {
        assertThat(exemplaires).isEmpty();
    }

    @Test
    void no_tracer_sees_the_requests() {
        assertThat(((VertxInternal) vertx).tracer()).isNull();
    }

    @Test
    void nothing_is_sent() {
        decider(VERSEMENT).statusCode(200);
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(nom -> nom.contains("SpanProcessor"));
    }
}
