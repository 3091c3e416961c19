package fr.aiguillage.decision;

import java.math.BigDecimal;

/**
 * Where a measure stands against its threshold. A threshold is always the last value on its side: « 10 000 € inclus ».
 */
public enum Position {
    INCONNUE,
    EN_DECA,
    EXACTEMENT,
    AU_DELA;

    static Position de(BigDecimal mesure, BigDecimal limite) {
        int comparaison = mesure.compareTo(limite);
        return comparaison < 0 ? EN_DECA : comparaison == 0 ? EXACTEMENT : AU_DELA;
    }
}
