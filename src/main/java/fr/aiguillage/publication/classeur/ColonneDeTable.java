package fr.aiguillage.publication.classeur;

import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.publication.table.Table;
import fr.aiguillage.publication.table.Table.Ligne;
import fr.aiguillage.publication.table.analyse.Grille;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param cle what a change names it by: its identifier, or its heading for an annotation column
 * @param libelle its heading
 * @param type an enumeration, {@code string} or {@code number}; {@code null} when there is none
 * @param valeurs what its cells may hold, when that is an enumeration
 * @param texte finds its cell in a row
 */
record ColonneDeTable(
        String cle, String libelle, Genre genre, String type, List<String> valeurs, Function<Ligne, String> texte) {

    enum Genre {
        ENTREE,
        SORTIE,
        ANNOTATION
    }

    private static final String NUMBER = "number";

    static List<ColonneDeTable> de(Modele modele, Table table) {
        List<ColonneDeTable> colonnes = new ArrayList<>();
        for (int i = 0; i < table.entrees().size(); i++) {
            Table.Entree entree = table.entrees().get(i);
            colonnes.add(new ColonneDeTable(
                    entree.id(),
                    Grille.nom(entree),
                    Genre.ENTREE,
                    entree.type(),
                    Grille.valeurs(modele, entree.type()),
                    cellule(Ligne::entrees, i)));
        }
        for (int i = 0; i < table.sorties().size(); i++) {
            Table.Sortie sortie = table.sorties().get(i);
            colonnes.add(new ColonneDeTable(
                    sortie.id(),
                    sortie.titre(),
                    Genre.SORTIE,
                    sortie.type(),
                    Grille.valeurs(modele, sortie.type()),
                    cellule(Ligne::sorties, i)));
        }
        for (int i = 0; i < table.annotations().size(); i++) {
            String titre = table.annotations().get(i);
            colonnes.add(new ColonneDeTable(
                    titre, titre, Genre.ANNOTATION, null, List.of(), cellule(Ligne::annotations, i)));
        }
        return colonnes;
    }

    boolean numerique() {
        return NUMBER.equals(type);
    }

    private static Function<Ligne, String> cellule(Function<Ligne, List<String>> cellules, int rang) {
        return ligne -> cellules.apply(ligne).get(rang);
    }
}
