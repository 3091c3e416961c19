package fr.aiguillage.api.delestage;

/**
 * A round of an event loop: it takes up what has arrived, one request after the other. What it takes up in this round
 * arrived after the previous one had begun, or else the previous one would have taken it; so a request has waited no
 * longer than from there. Used by its loop alone. All times are in nanoseconds, on the same clock.
 */
final class Tour {

    /** A loop that took up nothing for so long was asleep, unless its last round was long. */
    private static final long REPOS = 1_000_000;

    /** After a long round much has arrived, and finding out what takes a while too: up to this part of the round. */
    private static final long PART = 10;

    private boolean commence;
    private long debut;
    private long fin;
    private long depuis;

    /** Whether this is the first request of its round, at whose end {@link #finir} must be called. */
    boolean commencer(long maintenant) {
        if (commence) {
            return false;
        }
        boolean endormie = debut == fin || maintenant - fin >= Math.max(REPOS, (fin - debut) / PART);
        depuis = endormie ? maintenant : debut;
        debut = maintenant;
        commence = true;
        return true;
    }

    /** For how long at most a request that is taken up now has waited. */
    long attente(long maintenant) {
        return maintenant - depuis;
    }

    void finir(long maintenant) {
        commence = false;
        fin = maintenant;
    }
}
