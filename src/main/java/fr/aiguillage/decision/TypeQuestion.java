package fr.aiguillage.decision;

/** How a missing answer is given. */
public enum TypeQuestion {
    CHOIX,
    MONTANT,
    DATE,
    OUI_NON
}
