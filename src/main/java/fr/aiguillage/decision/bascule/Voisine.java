package fr.aiguillage.decision.bascule;

import fr.aiguillage.demande.Demande;

/**
 * A demand that differs from another by one thing.
 *
 * @param circonstance how a sentence about it begins, such as « À partir de 10 000,01 € »
 */
record Voisine(String champ, Object valeur, Sens sens, String circonstance, Demande demande) {}
