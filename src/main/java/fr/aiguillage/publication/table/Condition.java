package fr.aiguillage.publication.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an input cell says: any value ({@code -}), one of some values ({@code "CR", "CF"}), or none of them
 * ({@code not("CR")}).
 *
 * @param toutes whether any value will do
 * @param sauf whether the values are those that will not
 * @param valeurs the values written in the cell, in their order
 */
public record Condition(boolean toutes, boolean sauf, List<String> valeurs) {

    private static final Pattern LISTE = Pattern.compile("\\s*\"([^\"\\\\\\n-\\r]*)\"\\s*(,|$)");
    private static final Pattern NEGATION = Pattern.compile("not\\s*\\((.*)\\)", Pattern.DOTALL);

    /** @throws IllegalArgumentException when the cell says anything else; the message is empty */
    public static Condition lire(String cellule) {
        String texte = cellule.trim();
        if (texte.equals("-")) {
            return new Condition(true, false, List.of());
        }
        Matcher negation = NEGATION.matcher(texte);
        return negation.matches()
                ? new Condition(false, true, liste(negation.group(1)))
                : new Condition(false, false, liste(texte));
    }

    /** Which of the values of the column will do, in their order. */
    public Set<String> parmi(List<String> domaine) {
        Set<String> permises = new LinkedHashSet<>(domaine);
        if (!toutes && sauf) {
            permises.removeAll(valeurs);
        } else if (!toutes) {
            permises.retainAll(valeurs);
        }
        return permises;
    }

    private static List<String> liste(String texte) {
        List<String> valeurs = new ArrayList<>();
        Matcher valeur = LISTE.matcher(texte);
        int fin = 0;
        boolean encore = true;
        while (encore && valeur.find(fin) && valeur.start() == fin) {
            valeurs.add(valeur.group(1));
            fin = valeur.end();
            encore = valeur.group(2).equals(",");
        }
        if (encore || fin != texte.length()) {
            throw new IllegalArgumentException();
        }
        return List.copyOf(valeurs);
    }
}
