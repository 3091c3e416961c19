package fr.aiguillage.storage.fichier;

import fr.aiguillage.publication.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/**
 * A column of a table, input, output or annotation.
 *
 * @param cle what a change names it by: its identifier, or its heading for an annotation column
 * @param cellules the name of the elements that are its cells
 * @param rang its position among the columns of its kind, from 0
 * @param type {@code null} when it has none
 */
record Colonne(String cle, String cellules, int rang, String type) {

    static final String ENTREE = "inputEntry";
    static final String SORTIE = "outputEntry";
    static final String ANNOTATION = "annotationEntry";

    static List<Colonne> de(Table table) {
        List<Colonne> colonnes = new ArrayList<>();
        table.entrees()
                .forEach(entree -> colonnes.add(new Colonne(entree.id(), ENTREE, colonnes.size(), entree.type())));
        int entrees = colonnes.size();
        table.sorties()
                .forEach(sortie ->
                        colonnes.add(new Colonne(sortie.id(), SORTIE, colonnes.size() - entrees, sortie.type())));
        IntStream.range(0, table.annotations().size())
                .forEach(i -> colonnes.add(new Colonne(table.annotations().get(i), ANNOTATION, i, null)));
        return colonnes;
    }

    Element cellule(Element ligne) {
        return Dom.enfants(ligne, cellules).get(rang);
    }

    /** What a cell says when nobody has written anything in it. */
    String vide() {
        return cellules.equals(ENTREE) ? "-" : "";
    }

    /** The identifier of the cell of a row; annotation cells have none. */
    String identifiant(String ligne) {
        return ligne + (cellules.equals(ENTREE) ? "-e" : "-s") + (rang + 1);
    }

    boolean identifiee() {
        return !cellules.equals(ANNOTATION);
    }
}
