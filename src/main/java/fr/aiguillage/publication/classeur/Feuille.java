package fr.aiguillage.publication.classeur;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A sheet.
 *
 * @param cellules those that are not empty
 * @param fusions the ranges that are merged, such as {@code B3:B5}
 */
public record Feuille(String nom, SortedMap<Position, Cellule> cellules, List<String> fusions) {

    public Feuille {
        cellules = Collections.unmodifiableSortedMap(new TreeMap<>(cellules));
        fusions = List.copyOf(fusions);
    }

    public Optional<Cellule> cellule(int rangee, int colonne) {
        return Optional.ofNullable(cellules.get(new Position(rangee, colonne)));
    }

    /** The text of a cell, without the white space around it; empty when it holds none. */
    String texte(int rangee, int colonne) {
        return cellule(rangee, colonne)
                .filter(Cellule.Texte.class::isInstance)
                .map(texte -> ((Cellule.Texte) texte).texte().strip())
                .orElse("");
    }

    /** The cells of a row, by column. */
    SortedMap<Integer, Cellule> rangee(int rangee) {
        SortedMap<Integer, Cellule> trouvees = new TreeMap<>();
        cellules.subMap(new Position(rangee, 0), new Position(rangee + 1, 0))
                .forEach((position, cellule) -> trouvees.put(position.colonne(), cellule));
        return trouvees;
    }

    /** The ranks of the rows that are not empty, from one on. */
    List<Integer> rangees(int premiere) {
        return cellules.tailMap(new Position(premiere, 0)).keySet().stream()
                .map(Position::rangee)
                .distinct()
                .toList();
    }
}
