package fr.aiguillage.decision;

import java.math.BigDecimal;

/**
 * A cap of the act, in euros or in acts.
 *
 * @param code which cap
 * @param limite inclusive
 * @param utilise what past acts have used
 * @param demande what this act adds; {@code null} when its amount is unknown
 * @param reste what may still be done before this act, never negative
 * @param depasse whether this act goes beyond
 */
public record Plafond(
        CodeSeuil code, BigDecimal limite, BigDecimal utilise, BigDecimal demande, BigDecimal reste, boolean depasse) {}
