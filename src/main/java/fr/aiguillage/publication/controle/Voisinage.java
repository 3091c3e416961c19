package fr.aiguillage.publication.controle;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known value that a misspelt one was meant to be. */
public final class Voisinage {

    private static final int LONGUEUR_MAXIMALE = 64;

    private Voisinage() {}

    /** The nearest one, whatever its case, accents and punctuation; nothing when none is near. */
    public static Optional<String> proche(String inconnue, Collection<String> connues) {
        if (inconnue.length() > LONGUEUR_MAXIMALE) {
            return Optional.empty();
        }
        String cherchee = replier(inconnue);
        return connues.stream()
                .filter(connue -> distance(cherchee, replier(connue)) <= Math.min(3, connue.length() / 3))
                .min(Comparator.comparingInt(connue -> distance(cherchee, replier(connue))));
    }

    private static String replier(String nom) {
        StringBuilder replie = new StringBuilder();
        Normalizer.normalize(nom, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .chars()
                .filter(Character::isLetterOrDigit)
                .forEach(lettre -> replie.append((char) lettre));
        return replie.toString();
    }

    /** Levenshtein's. */
    private static int distance(String a, String b) {
        int[] ligne = new int[b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            int diagonale = i - 1;
            for (int j = 0; j <= b.length(); j++) {
                int dessus = ligne[j];
                if (i == 0 || j == 0) {
                    ligne[j] = i + j;
                } else {
                    int substitution = diagonale + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                    ligne[j] = Math.min(substitution, 1 + Math.min(dessus, ligne[j - 1]));
                }
                diagonale = dessus;
            }
        }
        return ligne[b.length()];
    }
}
