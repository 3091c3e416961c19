package fr.aiguillage.api.mesure;

import fr.aiguillage.decision.Ruleset;

/** How a decision is followed through its rules and its tables. */
@FunctionalInterface
public interface Suivi {

    /** Not at all. */
    Suivi AUCUN = ruleset -> ruleset;

    /** A rule set that decides the same, followed. */
    Ruleset suivre(Ruleset ruleset);
}
