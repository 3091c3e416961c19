package fr.aiguillage.publication;

import fr.aiguillage.decision.LigneDeclenchee;

/**
 * A rule over the facts of a contract, which no draft can change.
 *
 * @param regle its file, its name, its sources and how sure it is
 * @param phrase what it concludes and from what, in French
 * @param texte as it is written
 */
public record Raisonnement(LigneDeclenchee regle, String phrase, String texte) {}
