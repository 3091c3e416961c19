package fr.aiguillage.wiring;

import fr.aiguillage.drools.DroolsRulesetCompiler;
import fr.aiguillage.publication.RulesetCompiler;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** What the project makes by hand. */
final class Beans {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Paris"));
    }

    @Produces
    @Singleton
    RulesetCompiler rulesetCompiler() {
        return new DroolsRulesetCompiler();
    }
}
