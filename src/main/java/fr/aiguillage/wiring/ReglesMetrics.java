package fr.aiguillage.wiring;

import fr.aiguillage.decision.Regles;
import fr.aiguillage.decision.RulesetsEnVigueur;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What can be watched of the versions that decide. */
@Startup
@Singleton
final class ReglesMetrics {

    private final RulesetsEnVigueur rulesets;
    private final Clock horloge;

    ReglesMetrics(MeterRegistry registre, RulesetsEnVigueur rulesets, VeilleDesRegles veille, Clock horloge) {
        this.rulesets = rulesets;
        this.horloge = horloge;
        Gauge.builder("aiguillage.regles.version", () -> aujourdhui().version())
                .description("Number of the version that decides today")
                .register(registre);
        Gauge.builder("aiguillage.regles.age", this::age)
                .description("For how many days the version that decides today has been in force")
                .baseUnit("days")
                .register(registre);
        Gauge.builder("aiguillage.regles.base", () -> veille.etat().base() == VeilleDesRegles.Base.JOINTE ? 1 : 0)
                .description("Whether the store of rule sets answered when it was last asked")
                .register(registre);
        Gauge.builder(
                        "aiguillage.regles.refusees",
                        () -> veille.etat().refusees().size())
                .description("Published versions that are left out because they are not fit to decide")
                .register(registre);
    }

    private Regles aujourdhui() {
        return rulesets.le(LocalDate.now(horloge)).regles();
    }

    private long age() {
        return ChronoUnit.DAYS.between(aujourdhui().enVigueurDepuis(), LocalDate.now(horloge));
    }
}
