package fr.aiguillage.publication.classeur;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of sheets: 31 characters at most, a few forbidden, none given twice whatever its case. */
final class NomsDeFeuilles {

    private static final int LONGUEUR = 31;

    private final Set<String> pris = new HashSet<>();

    String reserver(String voulu) {
        String permis =
                voulu.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").strip().replaceAll("^'+|'+$", "");
        String nom = couper(permis.isEmpty() ? "Table" : permis, "");
        for (int numero = 2; !pris.add(nom.toLowerCase(Locale.ROOT)); numero++) {
            nom = couper(permis, " (" + numero + ")");
        }
        return nom;
    }

    private static String couper(String texte, String suffixe) {
        int longueur = LONGUEUR - suffixe.length();
        return (texte.length() <= longueur
                        ? texte
                        : texte.substring(0, longueur).strip())
                + suffixe;
    }
}
