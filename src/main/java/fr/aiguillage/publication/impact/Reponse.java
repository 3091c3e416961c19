package fr.aiguillage.publication.impact;

import fr.aiguillage.decision.Aiguilleur;
import fr.aiguillage.decision.Decision;
import fr.aiguillage.decision.RegleDefaillanteException;
import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.demande.Demande;

/**
 * What a rule set answers.
 *
 * @param decision {@code null} when it has no answer
 * @param defaillance why it has none, in French; {@code null} otherwise
 */
public record Reponse(Decision decision, String defaillance) {

    public static Reponse de(Demande demande, Ruleset ruleset) {
        try {
            return new Reponse(Aiguilleur.decider(demande, ruleset), null);
        } catch (RegleDefaillanteException e) {
            return new Reponse(null, "sans réponse (table «\u00a0" + e.table() + "\u00a0»)");
        }
    }

    /** What the adviser does, in a few words. */
    public String conduite() {
        return decision == null ? defaillance : Champ.CONDUITE.valeur(decision);
    }
}
