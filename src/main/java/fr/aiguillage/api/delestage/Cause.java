package fr.aiguillage.api.delestage;

/** Why a request is declined. */
enum Cause {
    /** It has waited too long. */
    ATTENTE,
    /** Too many of its kind are under way. */
    NOMBRE
}
