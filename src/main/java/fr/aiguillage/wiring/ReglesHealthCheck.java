package fr.aiguillage.wiring;

import fr.aiguillage.decision.AucunRulesetException;
import fr.aiguillage.decision.Regles;
import fr.aiguillage.decision.RulesetsEnVigueur;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready when a rule set decides today, and which one. */
@Readiness
final class ReglesHealthCheck implements HealthCheck {

    private final RulesetsEnVigueur rulesets;
    private final Clock clock;

    ReglesHealthCheck(RulesetsEnVigueur rulesets, Clock clock) {
        this.rulesets = rulesets;
        this.clock = clock;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder reponse = HealthCheckResponse.named("regles");
        try {
            Regles regles = rulesets.le(LocalDate.now(clock)).regles();
            return reponse.up()
                    .withData("version", regles.version())
                    .withData("empreinte", regles.empreinte())
                    .withData("enVigueurDepuis", regles.enVigueurDepuis().toString())
                    .build();
        } catch (AucunRulesetException e) {
            return reponse.down().withData("detail", e.getMessage()).build();
        }
    }
}
