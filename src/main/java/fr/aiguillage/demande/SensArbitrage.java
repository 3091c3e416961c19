package fr.aiguillage.demande;

/** The direction of a switch between the euro fund and unit-linked funds (F144, F160). */
public enum SensArbitrage {
    UC_VERS_EURO,
    EURO_VERS_UC,
    UC_VERS_UC,
    MIXTE
}
