package fr.aiguillage.storage.jdbc;

import fr.aiguillage.publication.cycle.Etape;
import fr.aiguillage.publication.cycle.Evenement;
import java.time.Instant;

/** Who does something, when and why. */
record Signature(String auteur, Instant instant, String motif) {

    /** @param revision of the draft after it */
    Evenement evenement(Etape etape, int revision) {
        return new Evenement(etape, revision, auteur, instant, motif);
    }
}
