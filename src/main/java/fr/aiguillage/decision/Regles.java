package fr.aiguillage.decision;

import java.time.LocalDate;

/**
 * The rule set that decided.
 *
 * @param version its number
 * @param empreinte SHA-256 over its content, in hexadecimal
 * @param enVigueurDepuis the day since which it decides
 * @param guideDu the date of the guide it applies
 */
public record Regles(int version, String empreinte, LocalDate enVigueurDepuis, LocalDate guideDu) {}
