package fr.aiguillage.api.delestage;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a request is to the one that decides whether there is room for it. */
enum Nature {
    /** An answer of microseconds, on the event loop. */
    DECISION,
    /** An answer of milliseconds, on a worker. */
    TACHE,
    /** Work of seconds, for somebody who can wait. */
    ANALYSE,
    /** A stream of demands, for as long as it takes. */
    LOT;

    private static final String DECIDE = "/decide";
    private static final Pattern LOTS = Pattern.compile("/decide/lot/?|/brouillons/[^/]+/impact/demandes/?");
    private static final Pattern ANALYSES = Pattern.compile("/guide/?|/(?:brouillons|regles)/[^/]+/"
            + "(?:controle|couverture(?:/.*)?|impact|classeur|proposition|approbation|scenarios/execution)/?");

    /** Empty when it is never declined: a probe, a metric, the page. */
    static Optional<Nature> de(String chemin) {
        if (chemin.equals(DECIDE)) {
            return Optional.of(DECISION);
        }
        if (chemin.startsWith("/q/") || chemin.startsWith("/atelier")) {
            return Optional.empty();
        }
        if (LOTS.matcher(chemin).matches()) {
            return Optional.of(LOT);
        }
        return Optional.of(ANALYSES.matcher(chemin).matches() ? ANALYSE : TACHE);
    }

    boolean lourde() {
        return this == ANALYSE || this == LOT;
    }
}
