package fr.aiguillage.wiring;

import fr.aiguillage.decision.Regles;
import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.publication.RulesetCompiler;
import fr.aiguillage.storage.ShippedRuleset;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Loads the rule set that the application ships; a bad one stops the start, with every finding in the log. */
@Singleton
final class RulesetLoader {

    private static final Logger LOG = Logger.getLogger(RulesetLoader.class);

    private final RulesetCompiler compiler;

    RulesetLoader(RulesetCompiler compiler) {
        this.compiler = compiler;
    }

    Ruleset load() {
        Ruleset ruleset = compiler.compile(ShippedRuleset.read());
        Regles regles = ruleset.regles();
        LOG.infof("Jeu de règles version %d en vigueur (empreinte %s)", regles.version(), regles.empreinte());
        return ruleset;
    }
}
