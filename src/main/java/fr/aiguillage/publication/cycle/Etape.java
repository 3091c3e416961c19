package fr.aiguillage.publication.cycle;

/** What happens to a draft. Each happening is kept for ever, with who, when and why. */
public enum Etape {
    CREATION,
    MODIFICATION,
    PROPOSITION,
    APPROBATION,
    REFUS,
    ABANDON
}
