package fr.aiguillage.decision;

import java.util.List;

/**
 * What is still missing.
 *
 * @param champ the field of the demand, a path such as {@code client.portefeuille}
 * @param texte the question to ask, in French
 * @param type how it is answered
 * @param choix the values to choose from; empty unless the type is {@link TypeQuestion#CHOIX}
 */
public record Question(String champ, String texte, TypeQuestion type, List<String> choix) {}
