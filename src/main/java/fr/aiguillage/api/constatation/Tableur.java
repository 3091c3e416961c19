package fr.aiguillage.api.constatation;

/** What a spreadsheet would take for a formula, written so that it takes it for a text. */
final class Tableur {

    private static final String DEBUTS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private Tableur() {}

    /** The text, after an apostrophe when it could be a formula. A lone {@code -}, any value, is none. */
    static String neutraliser(String cellule) {
        boolean formule = !cellule.isEmpty() && !cellule.equals("-") && DEBUTS.indexOf(cellule.charAt(0)) >= 0;
        return formule ? "'" + cellule : cellule;
    }
}
