package fr.aiguillage.publication.impact;

/**
 * A field of an answer that changes.
 *
 * @param champ the field, such as {@code conduite} or {@code accompagnement.arguments}
 * @param avant what it no longer has, in codes, with the text where only that changes; the whole conduct
 * @param apres what it has instead; « aucun » for nothing
 */
public record ChangementDeReponse(String champ, String avant, String apres) {}
