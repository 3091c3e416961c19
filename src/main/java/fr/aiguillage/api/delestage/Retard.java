package fr.aiguillage.api.delestage;

/**
 * How long what a loop puts off stays in its queue. A request that is taken up is dealt with in a later task, behind
 * all that is queued already; a task that does nothing, sent along with it, comes back after the same wait. Used by its
 * loop alone. All times are in nanoseconds, on the same clock.
 */
final class Retard {

    private boolean partie;
    private long depart;
    private long dernier;

    /** Whether to send a task now, which calls {@link #revenir} when its turn comes. */
    boolean partir(long maintenant) {
        if (partie) {
            return false;
        }
        partie = true;
        depart = maintenant;
        return true;
    }

    void revenir(long maintenant) {
        partie = false;
        dernier = maintenant - depart;
    }

    /** For how long a request that is taken up now will wait, going by the last one. */
    long attente(long maintenant) {
        return partie ? Math.max(dernier, maintenant - depart) : dernier;
    }

    /** The loop had nothing to do: unless a task is on its way, nothing is queued. */
    void reposer() {
        if (!partie) {
            dernier = 0;
        }
    }
}
