package fr.aiguillage.storage.classeur;

import java.util.regex.Pattern;

/**
 * Workbooks write a character as {@code _xHHHH_} (ISO/IEC 29500-1, 22.9.2.19), and so must what merely looks like it.
 */
final class Echappement {

    private static final Pattern ECHAPPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern RESSEMBLANT = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final int SEIZE = 16;

    private Echappement() {}

    static String ecrire(String texte) {
        return RESSEMBLANT.matcher(texte).replaceAll("_x005F_");
    }

    static String lire(String texte) {
        return texte.contains("_x")
                ? ECHAPPE.matcher(texte).replaceAll(code -> caractere(Integer.parseInt(code.group(1), SEIZE)))
                : texte;
    }

    private static String caractere(int code) {
        boolean permis = code == '\t' || code == '\n' || code == '\r' || code >= ' ' && code < 0xD800;
        return permis ? java.util.regex.Matcher.quoteReplacement(String.valueOf((char) code)) : "";
    }
}
