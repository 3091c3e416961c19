package fr.aiguillage.publication.table;

import java.util.Map;

/** What an analyst does to a table. Columns are named by their identifier, annotation columns by their heading. */
public sealed interface Modification {

    /** Writes one cell, as it is to stand in the file. */
    record Ecrire(String ligne, String colonne, String texte) implements Modification {}

    /**
     * Inserts a row.
     *
     * @param ligne the identifier that it takes, such as one that was taken away before; {@code null} for a new one
     * @param avant the row before which it comes; {@code null} for the end
     * @param cellules the text of each column; a column that is left out is {@code -} for an input, empty otherwise
     */
    record Inserer(String ligne, String avant, Map<String, String> cellules) implements Modification {}

    /** Inserts a copy of a row after it. */
    record Dupliquer(String ligne) implements Modification {}

    record Supprimer(String ligne) implements Modification {}

    /** @param avant the row before which it is to come; {@code null} for the end */
    record Deplacer(String ligne, String avant) implements Modification {}

    /** Adds a value to the enumeration of a column, so that its cells may hold it. */
    record AjouterValeur(String colonne, String valeur) implements Modification {}
}
