package fr.aiguillage.publication.classeur;

import java.math.BigDecimal;

/** What stands in a cell that is not empty. */
public sealed interface Cellule {

    /** Written as a text whatever it looks like, never as a formula. */
    record Texte(String texte) implements Cellule {}

    record Nombre(BigDecimal nombre) implements Cellule {}

    /** A number that the spreadsheet shows as a day or an hour. */
    record Jour(BigDecimal nombre) implements Cellule {}

    /** @param expression without its equals sign */
    record Formule(String expression) implements Cellule {}

    /** What a spreadsheet shows when it could not calculate, such as {@code #N/A}. */
    record Erreur(String code) implements Cellule {}

    /** A text that leads to a cell of the same workbook. */
    record Lien(String texte, String feuille, Position cible) implements Cellule {}

    static Cellule texte(String texte) {
        return new Texte(texte);
    }
}
