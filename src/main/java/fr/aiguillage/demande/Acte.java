package fr.aiguillage.demande;

/** What the client wants to do: the eight use cases of the guide (F011, F046, F078, F095, F143, F183, F203, F219). */
public enum Acte {
    VERSEMENT_PONCTUEL,
    VERSEMENT_REGULIER,
    RACHAT_PARTIEL,
    RACHAT_TOTAL,
    ARBITRAGE,
    AJOUT_COMPTE_BANCAIRE,
    CONSULTATION,
    MISE_A_JOUR_ADRESSE;

    /** Whether past acts of this kind count towards a cap, so that their amount has to be known. */
    public boolean compteDansUnPlafond() {
        return switch (this) {
            case VERSEMENT_PONCTUEL, VERSEMENT_REGULIER, RACHAT_PARTIEL, ARBITRAGE -> true;
            case RACHAT_TOTAL, AJOUT_COMPTE_BANCAIRE, CONSULTATION, MISE_A_JOUR_ADRESSE -> false;
        };
    }
}
