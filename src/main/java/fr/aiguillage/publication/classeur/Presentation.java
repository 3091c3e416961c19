package fr.aiguillage.publication.classeur;

import java.util.List;
import java.util.Set;

/**
 * How a sheet looks.
 *
 * @param cachee whether the sheet is hidden
 * @param technique whether its first row is for the software, and hidden
 * @param entete the rank of the row of headings, frozen with what is above it and filtered; negative when there is none
 * @param colonnes the columns, from the first
 * @param signalees the cells to light up
 */
public record Presentation(
        boolean cachee, boolean technique, int entete, List<Largeur> colonnes, Set<Position> signalees) {

    /**
     * @param caracteres how wide the column is
     * @param nombre whether its cells are numbers, or else texts
     * @param choix what its cells offer to choose from; {@code null} when they offer nothing
     */
    public record Largeur(int caracteres, boolean nombre, Choix choix) {
        static Largeur de(int caracteres) {
            return new Largeur(caracteres, false, null);
        }
    }

    /**
     * A list of values in a column of another sheet.
     *
     * @param premiere the rank of its first row
     * @param derniere the rank of its last row
     * @param seuls whether any other value is warned of
     */
    public record Choix(String feuille, int colonne, int premiere, int derniere, boolean seuls) {}

    Presentation signalant(Set<Position> positions) {
        return new Presentation(cachee, technique, entete, colonnes, Set.copyOf(positions));
    }
}
