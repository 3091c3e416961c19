package fr.aiguillage.publication.impact;

/**
 * What a row answers.
 *
 * @param texte its outputs, in French
 * @param ligne the identifier of the row
 */
public record ReponseDeTable(String texte, String ligne) {}
