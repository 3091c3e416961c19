package fr.aiguillage.wiring;

import fr.aiguillage.decision.AucunRulesetException;
import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.decision.RulesetsEnVigueur;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;

/** The rule sets that decide, behind one reference that each request reads once. */
@Startup
@Singleton
final class ActiveRulesets implements RulesetsEnVigueur {

    private final AtomicReference<Ruleset> actif = new AtomicReference<>();

    ActiveRulesets(RulesetLoader loader) {
        actif.set(loader.load());
    }

    @Override
    public Ruleset le(LocalDate date) {
        Ruleset ruleset = actif.get();
        if (ruleset == null) {
            throw new AucunRulesetException("Aucun jeu de règles n’est en vigueur.");
        }
        return ruleset;
    }
}
