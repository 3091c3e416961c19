package fr.aiguillage.publication.cycle;

import java.time.Instant;

/**
 * A version called off before it came into force.
 *
 * @param auteur who did it
 * @param motif why, in the author's words
 */
public record Annulation(String auteur, Instant instant, String motif) {}
