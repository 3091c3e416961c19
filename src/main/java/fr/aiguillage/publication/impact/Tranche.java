package fr.aiguillage.publication.impact;

import fr.aiguillage.decision.Chiffre;
import fr.aiguillage.decision.Position;
import java.math.BigDecimal;

/**
 * Part of a measure between two limits, or on one.
 *
 * @param connue whether the measure is known; what past acts have used is measured otherwise
 * @param basse {@code null} for no lower limit; included when the measure is not known
 * @param haute {@code null} for no upper limit; the same as the lower one for exactly that
 * @param temoin a value of it
 */
record Tranche(boolean connue, BigDecimal basse, BigDecimal haute, BigDecimal temoin) {

    Position position(BigDecimal limite) {
        int comparaison = temoin.compareTo(limite);
        if (!connue) {
            return comparaison >= 0 ? Position.AU_DELA : Position.INCONNUE;
        }
        return comparaison < 0 ? Position.EN_DECA : comparaison == 0 ? Position.EXACTEMENT : Position.AU_DELA;
    }

    /** Whether a measure that is known falls into it. */
    boolean contient(BigDecimal mesure) {
        boolean entre =
                (basse == null || mesure.compareTo(basse) > 0) && (haute == null || mesure.compareTo(haute) < 0);
        return connue && (exacte() ? mesure.compareTo(basse) == 0 : entre);
    }

    private boolean exacte() {
        return basse != null && basse.equals(haute);
    }

    /** Slices that follow each other, from one to another, both included. */
    static String phrase(String mesure, Tranche premiere, Tranche derniere) {
        boolean basseIncluse = !premiere.connue() || premiere.exacte();
        boolean hauteIncluse = derniere.exacte();
        String intervalle = intervalle(premiere.basse(), basseIncluse, derniere.haute(), hauteIncluse);
        if (!premiere.connue()) {
            return intervalle.isEmpty() ? mesure + " inconnu" : mesure + " inconnu, actes passés seuls" + intervalle;
        }
        return intervalle.isEmpty() ? mesure + " connu" : mesure + intervalle;
    }

    private static String intervalle(BigDecimal basse, boolean basseIncluse, BigDecimal haute, boolean hauteIncluse) {
        if (basse == null) {
            return haute == null ? "" : (hauteIncluse ? " ≤ " : " < ") + Chiffre.francais(haute);
        }
        if (haute == null) {
            return (basseIncluse ? " ≥ " : " > ") + Chiffre.francais(basse);
        }
        return basse.equals(haute)
                ? " = " + Chiffre.francais(basse)
                : " dans " + (basseIncluse ? "[" : "]") + Chiffre.francais(basse) + "\u00a0; " + Chiffre.francais(haute)
                        + (hauteIncluse ? "]" : "[");
    }
}
