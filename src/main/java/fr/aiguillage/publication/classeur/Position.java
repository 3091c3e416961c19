package fr.aiguillage.publication.classeur;

import java.util.Comparator;

/**
 * Where a cell stands in its sheet.
 *
 * @param rangee from 0
 * @param colonne from 0
 */
public record Position(int rangee, int colonne) implements Comparable<Position> {

    private static final Comparator<Position> ORDRE =
            Comparator.comparingInt(Position::rangee).thenComparingInt(Position::colonne);
    private static final int LETTRES = 26;

    /** As a spreadsheet names it, such as {@code D12}. */
    public String adresse() {
        StringBuilder lettres = new StringBuilder();
        for (int reste = colonne + 1; reste > 0; reste = (reste - 1) / LETTRES) {
            lettres.insert(0, (char) ('A' + (reste - 1) % LETTRES));
        }
        return lettres.append(rangee + 1).toString();
    }

    /** The first cell of a range, such as {@code B3:B5}. */
    static Position debut(String plage) {
        int lettres = 0;
        int colonne = 0;
        while (Character.isLetter(plage.charAt(lettres))) {
            colonne = colonne * LETTRES + plage.charAt(lettres++) - 'A' + 1;
        }
        String fin = plage.substring(lettres);
        String rangee = fin.contains(":") ? fin.substring(0, fin.indexOf(':')) : fin;
        return new Position(Integer.parseInt(rangee) - 1, colonne - 1);
    }

    @Override
    public int compareTo(Position autre) {
        return ORDRE.compare(this, autre);
    }
}
