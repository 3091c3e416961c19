package fr.aiguillage.decision;

/** What the portal accepts, whatever the adviser does. */
public enum Selfcare {
    POSSIBLE,
    IMPOSSIBLE,
    AUTRES_CONTRATS,
    INDETERMINE
}
