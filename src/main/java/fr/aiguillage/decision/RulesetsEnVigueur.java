package fr.aiguillage.decision;

import java.time.LocalDate;

/** Which rule set decides. Read once per request: an answer never mixes two. */
public interface RulesetsEnVigueur {

    /**
     * @param date the day that is decided on, in Europe/Paris
     * @return the rule set in force on that day
     * @throws AucunRulesetException when none is active
     */
    Ruleset le(LocalDate date);

    /** Whether the rule set of that day can decide at once, or has to be made ready first, which takes a while. */
    default boolean pret(LocalDate date) {
        return true;
    }
}
