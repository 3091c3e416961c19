package fr.aiguillage.publication.cycle;

/** Where a published version stands on a given day. */
public enum EtatVersion {
    /** It will decide from a day to come. */
    APPROUVEE,
    EN_VIGUEUR,
    REMPLACEE,
    /** It was called off before it came into force. */
    ANNULEE
}
