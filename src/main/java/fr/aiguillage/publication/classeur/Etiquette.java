package fr.aiguillage.publication.classeur;

/** What a sheet is, told in its first cell, so that it may be renamed and moved. */
enum Etiquette {
    LISEZ_MOI("lisez-moi"),
    TABLE("table "),
    SCENARIOS("scenarios"),
    CONSTATATIONS("constatations"),
    LISTES("listes");

    private final String texte;

    Etiquette(String texte) {
        this.texte = texte;
    }

    String texte() {
        return texte;
    }

    boolean est(Feuille feuille) {
        String premiere = feuille.texte(0, 0);
        return this == TABLE ? premiere.startsWith(texte) : premiere.equals(texte);
    }

    /** The identifier of the table of a sheet. */
    static String table(Feuille feuille) {
        return feuille.texte(0, 0).substring(TABLE.texte.length());
    }
}
