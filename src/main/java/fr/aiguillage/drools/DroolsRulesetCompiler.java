package fr.aiguillage.drools;

import fr.aiguillage.decision.RegleDefaillanteException;
import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.RulesetCompiler;
import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.RulesetRefuseException;
import java.util.List;

/** Compiles rule sets; the rules over facts are shared by all, since they change with a release only. */
public final class DroolsRulesetCompiler implements RulesetCompiler {

    private final FactRules rules = new FactRules(PrebuiltRules.kieBase());

    @Override
    public Ruleset compile(RulesetContent contenu) {
        try {
            return new DroolsRuleset(contenu, rules);
        } catch (RegleDefaillanteException e) {
            throw new RulesetRefuseException(List.of(new Constatation(e.table(), null, e.getMessage())));
        }
    }
}
