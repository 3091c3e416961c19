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

/**
 * Ready when a rule set decides today and the store has been asked for a newer one: which one, where it was read, and
 * whether the store can be reached.
 */
@Readiness
final class ReglesHealthCheck implements HealthCheck {

    private final RulesetsEnVigueur rulesets;
    private final VeilleDesRegles veille;
    private final Clock clock;

    ReglesHealthCheck(RulesetsEnVigueur rulesets, VeilleDesRegles veille, Clock clock) {
        this.rulesets = rulesets;
        this.veille = veille;
        this.clock = clock;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder reponse = HealthCheckResponse.named("regles");
        try {
            Regles regles = rulesets.le(LocalDate.now(clock)).regles();
            VeilleDesRegles.Etat etat = veille.etat();
            etat.refusees().forEach((numero, cause) -> reponse.withData("versionRefusee" + numero, cause));
            return reponse.status(etat.base() != VeilleDesRegles.Base.ATTENDUE)
                    .withData("version", regles.version())
                    .withData("empreinte", regles.empreinte())
                    .withData("enVigueurDepuis", regles.enVigueurDepuis().toString())
                    .withData("origine", etat.origine().name())
                    .withData("base", etat.base().name())
                    .withData("baseDepuis", etat.depuis().toString())
                    .build();
        } catch (AucunRulesetException e) {
            return reponse.down().withData("detail", e.getMessage()).build();
        }
    }
}
