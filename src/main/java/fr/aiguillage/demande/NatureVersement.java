package fr.aiguillage.demande;

/** What is wanted of a regular payment: to set it up, to change it or to stop it (F051, F054). */
public enum NatureVersement {
    MISE_EN_PLACE,
    MODIFICATION,
    ARRET
}
