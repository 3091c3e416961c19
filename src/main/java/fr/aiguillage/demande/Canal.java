package fr.aiguillage.demande;

/** Where the client would do the act: the site or the mobile application (F304). */
public enum Canal {
    SITE,
    APPLICATION
}
