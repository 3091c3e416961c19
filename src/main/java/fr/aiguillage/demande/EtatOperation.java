package fr.aiguillage.demande;

/** How far a past act has come (F291). */
public enum EtatOperation {
    FINALISEE,
    EN_COURS,
    ANNULEE
}
