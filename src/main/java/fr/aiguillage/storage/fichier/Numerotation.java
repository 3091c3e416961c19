package fr.aiguillage.storage.fichier;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the rows of a table are numbered, such as {@code seuil-04}.
 *
 * @param prefixe {@code seuil-}
 * @param chiffres how many digits a number has at least
 * @param dernier the greatest number in use; 0 when there is none
 */
record Numerotation(String prefixe, int chiffres, int dernier) {

    private static final Pattern NUMERO = Pattern.compile("(.*-)(\\d{1,6})");

    /** The numbering of most of the rows; that of the name of the table when none is numbered. */
    static Numerotation de(String table, List<String> lignes) {
        Map<String, Integer> combien = new TreeMap<>();
        Map<String, Numerotation> parPrefixe = new TreeMap<>();
        for (String ligne : lignes) {
            Matcher numero = NUMERO.matcher(ligne);
            if (numero.matches()) {
                String prefixe = numero.group(1);
                combien.merge(prefixe, 1, Integer::sum);
                parPrefixe.merge(
                        prefixe,
                        new Numerotation(prefixe, numero.group(2).length(), Integer.parseInt(numero.group(2))),
                        Numerotation::plusLoin);
            }
        }
        return combien.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(prefixe -> parPrefixe.get(prefixe.getKey()))
                .orElse(new Numerotation(table + "-", 2, 0));
    }

    /** The next identifier that is not taken, nor are those of its cells. */
    String suivant(Set<String> pris) {
        for (int numero = dernier + 1; ; numero++) {
            String id = prefixe
                    + "0".repeat(Math.max(0, chiffres - String.valueOf(numero).length()))
                    + numero;
            if (pris.stream().noneMatch(autre -> autre.equals(id) || autre.startsWith(id + "-"))) {
                return id;
            }
        }
    }

    private Numerotation plusLoin(Numerotation autre) {
        return new Numerotation(prefixe, Math.min(chiffres, autre.chiffres), Math.max(dernier, autre.dernier));
    }
}
