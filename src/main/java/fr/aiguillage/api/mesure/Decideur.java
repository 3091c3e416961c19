package fr.aiguillage.api.mesure;

import fr.aiguillage.api.probleme.ContratEnCause;
import fr.aiguillage.decision.Aiguilleur;
import fr.aiguillage.decision.Decision;
import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.decision.RulesetsEnVigueur;
import fr.aiguillage.demande.Demande;
import jakarta.enterprise.context.ApplicationScoped;

/** Decides a demand with the rule set in force on its day, and measures the decision. */
@ApplicationScoped
public class Decideur {

    private final RulesetsEnVigueur rulesets;
    private final DecisionMetrics mesures;
    private final Suivi suivi;
    private final ContratEnCause contrat;

    public Decideur(RulesetsEnVigueur rulesets, DecisionMetrics mesures, Suivi suivi, ContratEnCause contrat) {
        this.rulesets = rulesets;
        this.mesures = mesures;
        this.suivi = suivi;
        this.contrat = contrat;
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
        return decider(demande, suivi);
    }

    /** The same for one of a lot, which nobody follows by itself. */
    public Decision deciderDUnLot(Demande demande) {
        return decider(demande, Suivi.AUCUN);
    }

    private Decision decider(Demande demande, Suivi suivi) {
        long debut = System.nanoTime();
        try {
            Ruleset ruleset = suivi.suivre(mesures.mesurer(rulesets.le(demande.dateDemande())));
            Decision decision = Aiguilleur.decider(demande, ruleset);
            mesures.compter(decision, System.nanoTime() - debut);
            return decision;
        } catch (RuntimeException | Error e) {
            contrat.noter(demande.contrat().reference());
            throw e;
        }
    }
}
