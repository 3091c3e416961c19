package fr.aiguillage.publication;

import java.util.Objects;

/**
 * Where something is in a rule set, as an analyst sees it. What is {@code null} is not narrowed down.
 *
 * @param fichier the file, such as {@code aiguillage.dmn}
 * @param table the table, as its title says
 * @param ligne the row, as its identifier says
 * @param colonne the column, as its heading says
 */
public record Lieu(String fichier, String table, String ligne, String colonne) {

    public static Lieu duFichier(String fichier) {
        return new Lieu(fichier, null, null, null);
    }

    public static Lieu deLaTable(String fichier, String table) {
        return new Lieu(fichier, table, null, null);
    }

    public Lieu table(String titre) {
        return new Lieu(fichier, titre, ligne, colonne);
    }

    public Lieu ligne(String identifiant) {
        return new Lieu(fichier, table, identifiant, colonne);
    }

    public Lieu colonne(String titre) {
        return new Lieu(fichier, table, ligne, titre);
    }

    /** Whether it is a place in that table. */
    public boolean dans(Lieu uneTable) {
        return Objects.equals(fichier, uneTable.fichier) && Objects.equals(table, uneTable.table);
    }

    /** « Table « Seuils », ligne « seuil-04 », colonne « Limite » », or the file when no table is named. */
    public String phrase() {
        if (table == null) {
            return fichier == null ? "Jeu de règles" : "Fichier «\u00a0" + fichier + "\u00a0»";
        }
        return "Table «\u00a0" + table + "\u00a0»"
                + (ligne == null ? "" : ", ligne «\u00a0" + ligne + "\u00a0»")
                + (colonne == null ? "" : ", colonne «\u00a0" + colonne + "\u00a0»");
    }
}
