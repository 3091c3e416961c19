package fr.aiguillage.publication.classeur;

/** A cell of a spreadsheet holds at most 32 767 characters: what is longer is cut, and says so. */
final class Longueur {

    private static final int MAXIMUM = 32_767;
    private static final String MARQUE = "… [texte coupé\u00a0: trop long pour une cellule]";

    private Longueur() {}

    static String couper(String texte) {
        return texte.length() <= MAXIMUM ? texte : texte.substring(0, MAXIMUM - MARQUE.length()) + MARQUE;
    }

    static boolean coupe(String texte) {
        return texte.endsWith(MARQUE);
    }
}
