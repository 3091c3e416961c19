package fr.aiguillage.decision.bascule;

import java.util.List;

/**
 * A field of an answer that changes.
 *
 * @param champ its path, such as {@code conduite} or {@code paiement.moyens}
 * @param avant what it holds before, in codes
 * @param apres what it holds instead, in codes
 */
public record Changement(String champ, List<String> avant, List<String> apres) {}
