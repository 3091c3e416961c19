package fr.aiguillage.publication;

import java.util.List;

/** Port to the rules over facts that decide: those of the running release, whatever the version of the tables. */
@FunctionalInterface
public interface Raisonnements {
    /** In the order of their files, and of each file. */
    List<Raisonnement> tous();
}
