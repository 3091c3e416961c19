package fr.aiguillage.publication.impact;

import fr.aiguillage.decision.Mesure;
import java.math.BigDecimal;
import java.util.Map;

/** Tells whether a region is about a demand. */
@FunctionalInterface
public interface Zone {
    /**
     * @param valeurs what the demand gives to tables, and what they make of it, by expression
     * @param mesures what is compared with thresholds, the act included; what is not known is left out
     */
    boolean contient(Map<String, String> valeurs, Map<Mesure, BigDecimal> mesures);
}
