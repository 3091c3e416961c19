package fr.aiguillage.api.mesure;

import fr.aiguillage.decision.Aiguilleur;
import fr.aiguillage.decision.Decision;
import fr.aiguillage.decision.RulesetsEnVigueur;
import fr.aiguillage.demande.Demande;
import jakarta.enterprise.context.ApplicationScoped;

/** Decides a demand with the rule set in force on its day, and measures the decision. */
@ApplicationScoped
public class Decideur {

    private final RulesetsEnVigueur rulesets;
    private final DecisionMetrics mesures;

    public Decideur(RulesetsEnVigueur rulesets, DecisionMetrics mesures) {
        this.rulesets = rulesets;
        this.mesures = mesures;
    }

    /** Whether the demand can be decided at once, or its rule set has to be made ready first. */
    public boolean pret(Demande demande) {
        return rulesets.pret(demande.dateDemande());
    }

    /**
     * @throws fr.aiguillage.decision.AucunRulesetException when no rule set is in force on that day
     * @throws fr.aiguillage.decision.RegleDefaillanteException when a rule fails or leaves a hole
     */
    public Decision decider(Demande demande) {
        long debut = System.nanoTime();
        Decision decision = Aiguilleur.decider(demande, mesures.mesurer(rulesets.le(demande.dateDemande())));
        mesures.compter(decision, System.nanoTime() - debut);
        return decision;
    }
}
