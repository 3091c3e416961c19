package fr.aiguillage.publication;

import fr.aiguillage.decision.Ruleset;

/** Port to what turns the files of a rule set into one that decides. */
public interface RulesetCompiler {
    /** @throws RulesetRefuseException when the content is not fit to decide; nothing of it is kept */
    Ruleset compile(RulesetVersion version);
}
