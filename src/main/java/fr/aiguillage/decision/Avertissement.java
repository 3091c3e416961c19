package fr.aiguillage.decision;

/**
 * A doubt that the adviser must see.
 *
 * @param code its stable name
 * @param texte in French
 * @param lecture the reading it comes from, such as {@code A-05}; {@code null} when there is none
 */
public record Avertissement(String code, String texte, String lecture) {}
