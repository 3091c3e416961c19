package fr.aiguillage.publication.cycle;

import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.publication.RulesetContent;

/**
 * A version that can decide at once.
 *
 * @param ruleset what decides
 * @param contenu what it was made of
 */
public record VersionPrete(Ruleset ruleset, RulesetContent contenu) {}
