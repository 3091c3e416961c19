package fr.aiguillage.api.lot;

import java.io.IOException;

/** Demands that come one after the other, each as the JSON of a client. */
interface Demandes {

    /** The next one, without its blank neighbours; {@code null} after the last one. */
    Ligne suivante() throws IOException;
}
