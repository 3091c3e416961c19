package fr.aiguillage.wiring;

import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.cycle.VersionPubliee;
import java.util.List;
import java.util.function.Function;

/**
 * The versions that have been published, wherever they were read.
 *
 * @param origine where they were read
 * @param contenus gives a content by its fingerprint
 */
record ReglesPubliees(Origine origine, List<VersionPubliee> versions, Function<String, RulesetContent> contenus) {

    /** From the surest to the last resort. */
    enum Origine {
        /** The shared store. */
        BASE,
        /** What this replica kept of the store on its own disk. */
        COPIE,
        /** What the application ships. */
        LIVREE
    }
}
