package fr.aiguillage.decision;

/** What the anniversary of a past act does to the rolling year. */
public enum Anniversaire {
    /** No past act has its anniversary on the day, nor had it the day before. */
    AUCUN,
    /** A past act has its anniversary on the very day: it still counts. */
    DU_JOUR,
    /** A past act had its anniversary the day before: it has just left. */
    DE_LA_VEILLE
}
