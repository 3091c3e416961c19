package fr.aiguillage.publication.table.analyse;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an output cell gives: a text or a number, the other being {@code null}.
 *
 * @param texte without its quotation marks, escapes left as they are
 */
public record Litteral(String texte, BigDecimal nombre) {

    private static final Pattern TEXTE = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern NOMBRE = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");

    /** @return empty when the cell is anything else */
    public static Optional<Litteral> lire(String cellule) {
        String lue = cellule.trim();
        Matcher texte = TEXTE.matcher(lue);
        if (texte.matches()) {
            return Optional.of(new Litteral(texte.group(1), null));
        }
        return NOMBRE.matcher(lue).matches() ? Optional.of(new Litteral(null, new BigDecimal(lue))) : Optional.empty();
    }

    /** The text, when a cell gives one. */
    public static Optional<String> texte(String cellule) {
        return lire(cellule).map(Litteral::texte);
    }
}
