package fr.aiguillage.decision;

/** What a threshold is compared with, the requested act included. */
public enum Mesure {
    MONTANT,
    CUMUL_ANNEE_GLISSANTE,
    CUMUL_ANNEE_CIVILE,
    NOMBRE_ANNEE_CIVILE,
    VALEUR_RESTANTE,
    AUCUNE
}
