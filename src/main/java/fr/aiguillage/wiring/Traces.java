package fr.aiguillage.wiring;

import fr.aiguillage.api.mesure.Suivi;
import fr.aiguillage.api.mesure.TracedRuleset;
import io.opentelemetry.api.trace.Tracer;
import io.prometheus.client.exemplars.ExemplarSampler;
import io.quarkus.micrometer.runtime.export.exemplars.OpentelemetryExemplarSamplerProvider;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is different when traces are on, chosen once, at the start, so that they cost nothing when they are not. */
final class Traces {

    private final boolean eteintes;

    Traces(@ConfigProperty(name = "quarkus.otel.sdk.disabled") boolean eteintes) {
        this.eteintes = eteintes;
    }

    @Produces
    @Singleton
    Suivi suivi(Tracer traceur) {
        return eteintes ? Suivi.AUCUN : ruleset -> new TracedRuleset(ruleset, traceur);
    }

    /** Links what is counted to a trace that was counted in it. */
    @Produces
    @Singleton
    Optional<ExemplarSampler> exemplaires() {
        return eteintes ? Optional.empty() : new OpentelemetryExemplarSamplerProvider().exemplarSampler();
    }
}
