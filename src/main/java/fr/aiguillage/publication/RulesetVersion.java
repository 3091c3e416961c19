package fr.aiguillage.publication;

import java.time.LocalDate;

/**
 * A content that has come, or will come, into force.
 *
 * @param numero from 1
 * @param enVigueurDepuis the day from which it decides, in Europe/Paris
 */
public record RulesetVersion(int numero, LocalDate enVigueurDepuis, RulesetContent contenu) {}
