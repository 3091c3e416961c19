package fr.aiguillage.api.lecture;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Finds the known name that a misspelt one was meant to be. */
final class Suggestion {

    private static final int LONGUEUR_MAXIMALE = 64;

    private Suggestion() {}

    /** « Vouliez-vous dire « montant » ? » after a space, or nothing when no known name is near. */
    static String pour(String inconnu, Collection<String> connus) {
        if (inconnu.length() > LONGUEUR_MAXIMALE) {
            return "";
        }
        String cherche = replier(inconnu);
        return connus.stream()
                .filter(connu -> distance(cherche, replier(connu)) <= tolerance(connu))
                .min(Comparator.comparingInt(connu -> distance(cherche, replier(connu))))
                .map(connu -> " Vouliez-vous dire « " + connu + " » ?")
                .orElse("");
    }

    private static int tolerance(String connu) {
        return Math.min(3, connu.length() / 3);
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
        int[] precedente = new int[b.length() + 1];
        int[] courante = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            precedente[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            courante[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substitution = precedente[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                courante[j] = Math.min(substitution, 1 + Math.min(precedente[j], courante[j - 1]));
            }
            int[] echange = precedente;
            precedente = courante;
            courante = echange;
        }
        return precedente[b.length()];
    }
}
