package fr.aiguillage.publication.difference;

import fr.aiguillage.publication.table.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A column of a table, whatever its kind.
 *
 * @param libelle its heading
 * @param description all that is told of it, in French
 * @param nature the change of one of its cells
 * @param cellule finds its cell in a row
 */
record ColonneLue(
        String libelle, String description, NatureDeDifference nature, Function<Table.Ligne, String> cellule) {

    /** The columns by identifier, annotation columns by heading, in their order. */
    static Map<String, ColonneLue> de(Table table) {
        Map<String, ColonneLue> colonnes = new LinkedHashMap<>();
        for (int i = 0; i < table.entrees().size(); i++) {
            Table.Entree entree = table.entrees().get(i);
            String description = entree.libelle() + " (entrée " + entree.expression() + ", " + entree.type() + ")";
            colonnes.put(entree.id(), cellule(entree.libelle(), description, Table.Ligne::entrees, i));
        }
        for (int i = 0; i < table.sorties().size(); i++) {
            Table.Sortie sortie = table.sorties().get(i);
            String nom = sortie.nom() == null ? "" : " " + sortie.nom();
            String description = sortie.libelle() + " (sortie" + nom + ", " + sortie.type() + ")";
            colonnes.put(sortie.id(), cellule(sortie.libelle(), description, Table.Ligne::sorties, i));
        }
        for (int i = 0; i < table.annotations().size(); i++) {
            int rang = i;
            String titre = table.annotations().get(i);
            colonnes.put(
                    "annotation " + titre,
                    new ColonneLue(
                            titre,
                            titre + " (annotation)",
                            NatureDeDifference.ANNOTATION,
                            ligne -> ligne.annotations().get(rang)));
        }
        return colonnes;
    }

    private static ColonneLue cellule(
            String libelle, String description, Function<Table.Ligne, List<String>> cellules, int rang) {
        return new ColonneLue(
                libelle,
                description,
                NatureDeDifference.CELLULE,
                ligne -> cellules.apply(ligne).get(rang));
    }
}
