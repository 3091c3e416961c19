package fr.aiguillage.api.delestage;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;

/** Counts what is declined; the counts are there from the start, at zero. */
@Startup
@Singleton
class Delestages {

    private final Map<Nature, Map<Cause, Counter>> compteurs = new EnumMap<>(Nature.class);

    Delestages(MeterRegistry registre) {
        for (Nature nature : Nature.values()) {
            Map<Cause, Counter> siens = compteurs.computeIfAbsent(nature, n -> new EnumMap<>(Cause.class));
            for (Cause cause : Cause.values()) {
                siens.put(cause, compteur(registre, nature, cause));
            }
        }
    }

    void compter(Nature nature, Cause cause) {
        compteurs.get(nature).get(cause).increment();
    }

    private static Counter compteur(MeterRegistry registre, Nature nature, Cause cause) {
        return Counter.builder("aiguillage.delestages")
                .description("Requests declined because the service would have answered them too late")
                .tag("nature", nature.name())
                .tag("cause", cause.name())
                .register(registre);
    }
}
