package fr.aiguillage.demande;

/** What a total withdrawal is for (F137 to F139). */
public enum Projet {
    ACHAT_IMMOBILIER,
    TRANSMISSION,
    PROTECTION_PROCHES,
    AUTRE
}
