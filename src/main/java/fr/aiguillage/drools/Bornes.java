package fr.aiguillage.drools;

/** What a file of tables may not exceed: more than twice the shipped ones, far less than what costs to read. */
final class Bornes {

    /** In characters: 4 Mi. */
    static final int TAILLE = 4 << 20;

    static final int PROFONDEUR = 40;
    static final int ELEMENTS = 60_000;
    static final int TABLES = 100;
    static final int COLONNES = 60;
    static final int LIGNES = 2_000;

    /** Characters of one text or attribute. */
    static final int TEXTE = 4_000;

    /** Findings after which reading stops. */
    static final int CONSTATATIONS = 100;

    private Bornes() {}
}
