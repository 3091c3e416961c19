package fr.aiguillage.api.probleme;

/**
 * What is wrong with one field.
 *
 * @param champ a path such as {@code contrat.operations[3].montant}
 * @param message what is wrong with which value and what to do about it, in French
 */
public record Violation(String champ, String message) {}
