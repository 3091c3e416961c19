package fr.aiguillage.decision;

import fr.aiguillage.demande.Situation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * What the rules conclude from the facts of the contract, on the day of the demand.
 *
 * @param situations those that hold, declared or inferred
 * @param engagement what this act adds to the totals, in euros: the amount, over a year for a regular payment;
 *     {@code null} when unknown
 * @param cumulAnneeGlissante past acts of the same kind over the rolling year, in euros
 * @param cumulAnneeCivile past acts of the same kind in the calendar year, in euros
 * @param nombreAnneeCivile how many past acts of the same kind in the calendar year
 * @param anniversaire whether a past act counts for the last time, or has just left
 * @param regles the rules that fired
 */
public record Constats(
        Set<Situation> situations,
        BigDecimal engagement,
        BigDecimal cumulAnneeGlissante,
        BigDecimal cumulAnneeCivile,
        int nombreAnneeCivile,
        Anniversaire anniversaire,
        List<LigneDeclenchee> regles) {}
