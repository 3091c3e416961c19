package fr.aiguillage.api.cartographie;

import java.math.BigDecimal;

/**
 * A range of amounts, in euros, over which an answer is the same.
 *
 * @param auDelaDe exclusive; {@code null} for the first range
 * @param jusqua inclusive; {@code null} for the last range
 */
record Tranche<T>(BigDecimal auDelaDe, BigDecimal jusqua, T valeur) {

    interface Forme<T, R> {
        R de(BigDecimal auDelaDe, BigDecimal jusqua, T valeur);
    }

    <R> R sousForme(Forme<T, R> forme) {
        return forme.de(auDelaDe, jusqua, valeur);
    }
}
