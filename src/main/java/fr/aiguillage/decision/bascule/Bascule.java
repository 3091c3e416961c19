package fr.aiguillage.decision.bascule;

import fr.aiguillage.demande.Demande;
import java.util.List;

/**
 * A change of one thing in a demand that changes its answer. Amounts and days are followed one after the other, away
 * from those of the demand: what changes there is told from the answer just before. Facts are told from the demand's.
 *
 * @param champ the path of what is changed, such as {@code montant} or {@code client.accepteSelfcare}
 * @param valeur what it becomes: an amount, a number, a boolean, a day or the name of a value
 * @param sens which way; {@code null} for a fact that simply takes that value
 * @param plusProche whether it is the first one met that way
 * @param majeure whether the conduct or what the portal accepts changes
 * @param phrase the whole of it in French
 * @param changements what changes in the answer
 * @param demande the demand so changed
 */
public record Bascule(
        String champ,
        Object valeur,
        Sens sens,
        boolean plusProche,
        boolean majeure,
        String phrase,
        List<Changement> changements,
        Demande demande) {}
