package fr.aiguillage.demande;

/** What hinders an act on a contract: the five blocking cases of the guide, and the anomaly that is none of them. */
public enum Situation {
    AVANCE_EN_COURS,
    PRODUIT_NON_ACTIVE,
    FLUX_NON_CONVERTIS,
    DEMANDE_EN_COURS,
    OPERATION_NON_FINALISEE,
    ANOMALIE_HORS_LISTE;

    /** The number of the blocking case in the guide, from 1 to 5; the anomaly off the list has none and gives 0. */
    public int cas() {
        return this == ANOMALIE_HORS_LISTE ? 0 : ordinal() + 1;
    }
}
