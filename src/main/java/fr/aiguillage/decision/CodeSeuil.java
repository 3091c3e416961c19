package fr.aiguillage.decision;

/** The thresholds that the tables know, each with its limit in one cell of the table « Seuils ». */
public enum CodeSeuil {
    PAR_ACTE,
    ANNEE_GLISSANTE,
    ANNEE_CIVILE,
    NOMBRE_ANNEE_CIVILE,
    CONSEILLER_FINANCIER,
    DEVOIR_DE_CONSEIL_PAR_ACTE,
    DEVOIR_DE_CONSEIL_ANNEE_GLISSANTE,
    CARTE,
    CARTE_ANNONCEE,
    MINIMUM_SUR_CONTRAT,
    DELAI_RIB;

    /** Whether it limits what the portal accepts, and so belongs to the caps of an answer. */
    public boolean estPlafond() {
        return compareTo(NOMBRE_ANNEE_CIVILE) <= 0;
    }
}
