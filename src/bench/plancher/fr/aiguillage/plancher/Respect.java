package fr.aiguillage.plancher;

/** How the caps of the act are kept, all together. */
enum Respect {
    RESPECTES,
    ATTEINTS,
    DEPASSES,
    A_VERIFIER
}
