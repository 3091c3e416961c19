package fr.aiguillage.demande;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A past act on the contract.
 *
 * @param acte what was done
 * @param date the day of the request, which is the day of the electronic signature
 * @param montant its amount in euros, zero for an act without one
 * @param etat how far it has come
 * @param selfcare whether it was done in selfcare: only such acts count
 */
public record Operation(Acte acte, LocalDate date, BigDecimal montant, EtatOperation etat, boolean selfcare) {

    /** Whether it counts anywhere at all: cancelled and non-selfcare operations do not. */
    public boolean comptee() {
        return selfcare && etat != EtatOperation.ANNULEE;
    }

    /**
     * The last day on which it still counts in a rolling year: its anniversary, that of 29 February being 28 February
     * (A-17).
     */
    public LocalDate anniversaire() {
        return date.plusYears(1);
    }
}
