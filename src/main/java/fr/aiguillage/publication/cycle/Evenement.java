package fr.aiguillage.publication.cycle;

import java.time.Instant;

/**
 * One step in the life of a draft.
 *
 * @param revision the revision of the draft after it
 * @param auteur who did it
 * @param motif why, in the author's words; what was changed, for a modification
 */
public record Evenement(Etape etape, int revision, String auteur, Instant instant, String motif) {}
