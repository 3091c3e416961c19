package fr.aiguillage.plancher;

import static fr.aiguillage.decision.Certitude.GUIDE;
import static fr.aiguillage.decision.Certitude.LECTURE;

import fr.aiguillage.decision.Certitude;

/** What a blocking case does to the act, and how sure that is. */
enum Effet {
    SANS_OBJET(GUIDE),
    NON_BLOQUE(GUIDE),
    NON_BLOQUE_SELON_LECTURE(LECTURE),
    BLOQUE(GUIDE),
    BLOQUE_SELON_LECTURE(LECTURE),
    AUTRES_CONTRATS(LECTURE);

    private final Certitude certitude;

    Effet(Certitude certitude) {
        this.certitude = certitude;
    }

    Certitude certitude() {
        return certitude;
    }

    boolean bloque() {
        return this == BLOQUE || this == BLOQUE_SELON_LECTURE;
    }

    /** The case holds, and leaves the act alone. */
    boolean epargne() {
        return this == NON_BLOQUE || this == NON_BLOQUE_SELON_LECTURE;
    }
}
