package fr.aiguillage.decision;

import java.math.BigDecimal;

/**
 * A threshold of an act, as its cell gives it.
 *
 * @param code which one
 * @param mesure what is compared with it
 * @param limite inclusive; in euros, acts or days according to what it measures
 * @param ligne the row that gives it
 */
public record Seuil(CodeSeuil code, Mesure mesure, BigDecimal limite, LigneDeclenchee ligne) {}
