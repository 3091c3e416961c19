package fr.aiguillage.demande;

/** Why the client adds a bank account (F184 to F187). */
public enum RaisonAjoutCompte {
    AJOUT_SEUL,
    VERSEMENT_PONCTUEL,
    VERSEMENT_REGULIER,
    RACHAT_PARTIEL,
    RACHAT_TOTAL,
    AUTRE
}
