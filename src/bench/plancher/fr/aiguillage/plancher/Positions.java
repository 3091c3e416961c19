package fr.aiguillage.plancher;

import static fr.aiguillage.decision.Position.AU_DELA;
import static fr.aiguillage.decision.Position.EN_DECA;
import static fr.aiguillage.decision.Position.EXACTEMENT;
import static fr.aiguillage.decision.Position.INCONNUE;

import fr.aiguillage.decision.Position;
import java.math.BigDecimal;

/** Where an amount stands against a threshold. */
final class Positions {

    private Positions() {}

    /** @param mesure {@code null} when unknown */
    static Position de(BigDecimal mesure, BigDecimal limite) {
        if (mesure == null) {
            return INCONNUE;
        }
        int comparaison = mesure.compareTo(limite);
        return comparaison < 0 ? EN_DECA : comparaison == 0 ? EXACTEMENT : AU_DELA;
    }

    /**
     * Past acts and this one together. An unknown amount is more than nothing: what the past has used up is used up.
     *
     * @param ajoute {@code null} when unknown
     */
    static Position cumulee(BigDecimal utilise, BigDecimal ajoute, BigDecimal limite) {
        if (ajoute != null) {
            return de(utilise.add(ajoute), limite);
        }
        return utilise.compareTo(limite) >= 0 ? AU_DELA : INCONNUE;
    }

    static boolean atteint(Position position) {
        return position == EXACTEMENT || position == AU_DELA;
    }

    static boolean sansDepasser(Position position) {
        return position == EN_DECA || position == EXACTEMENT;
    }
}
