package fr.aiguillage.publication;

/** How much a finding weighs. */
public enum Gravite {
    /** The rule set must not decide as it is: it can be neither proposed nor loaded. */
    ERREUR,
    /** Worth a look before proposing, no more. */
    AVERTISSEMENT
}
