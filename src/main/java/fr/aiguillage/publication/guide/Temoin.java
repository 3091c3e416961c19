package fr.aiguillage.publication.guide;

import fr.aiguillage.decision.Decision;
import fr.aiguillage.demande.Demande;

/**
 * A demand that was decided to write the guide.
 *
 * @param quand its circumstances, as a French phrase without a final point
 */
public record Temoin(String quand, Demande demande, Decision decision) {}
