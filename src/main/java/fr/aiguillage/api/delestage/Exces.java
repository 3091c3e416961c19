package fr.aiguillage.api.delestage;

/**
 * Whether waits have been too long in every round for a while. A pause of the process, once, is no overload. Used by
 * one loop alone; times are in nanoseconds.
 */
final class Exces {

    private final long seuil;
    private final long patience;
    private boolean commence;
    private boolean vuCeTour;
    private long debut;

    /**
     * @param seuil the longest wait that is not too long
     * @param patience for how long waits must have been too long
     */
    Exces(long seuil, long patience) {
        this.seuil = seuil;
        this.patience = patience;
    }

    /** Whether a request that has waited so long is to be declined. */
    boolean depasse(long attente, long maintenant) {
        if (attente <= seuil) {
            return false;
        }
        vuCeTour = true;
        if (!commence) {
            commence = true;
            debut = maintenant;
        }
        return maintenant - debut >= patience;
    }

    void finirLeTour() {
        commence = vuCeTour;
        vuCeTour = false;
    }

    /** The loop had nothing to do. */
    void reposer() {
        commence = false;
    }
}
