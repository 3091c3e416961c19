package fr.aiguillage.decision;

/**
 * A sentence of the tables.
 *
 * @param code its stable name
 * @param texte in French, to be read or said
 * @param url where it leads; {@code null} when the guide gives no address
 */
public record Texte(String code, String texte, String url) {}
