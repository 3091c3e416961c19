package fr.aiguillage.api.lecture;

import fr.aiguillage.demande.Etendue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/** A day written {@code AAAA-MM-JJ}, that exists, between 1900 and 2200: read without exceptions or patterns. */
final class DateIso {

    private DateIso() {}

    static LocalDate lire(String texte) {
        return refus(texte) == null ? LocalDate.of(annee(texte), mois(texte), jour(texte)) : null;
    }

    /** What is wrong with the date, in French; {@code null} when nothing is. */
    static String refus(String texte) {
        if (!bienEcrite(texte)) {
            return "La date " + Citation.entreGuillemets(texte) + " doit s’écrire AAAA-MM-JJ, par exemple 2024-01-17.";
        }
        if (annee(texte) < Etendue.PREMIERE_ANNEE || annee(texte) > Etendue.DERNIERE_ANNEE) {
            return "La date «\u00a0" + texte + "\u00a0» doit être comprise entre " + Etendue.PREMIERE_ANNEE + " et "
                    + Etendue.DERNIERE_ANNEE + ".";
        }
        if (mois(texte) < 1 || mois(texte) > 12) {
            return "La date «\u00a0" + texte + "\u00a0» n’existe pas\u00a0: le mois va de 01 à 12.";
        }
        YearMonth mois = YearMonth.of(annee(texte), mois(texte));
        return jour(texte) >= 1 && jour(texte) <= mois.lengthOfMonth()
                ? null
                : "La date «\u00a0" + texte + "\u00a0» n’existe pas\u00a0: " + duree(mois) + ".";
    }

    private static String duree(YearMonth mois) {
        return mois.getMonth().getDisplayName(TextStyle.FULL, Locale.FRENCH) + " " + mois.getYear() + " compte "
                + mois.lengthOfMonth() + " jours";
    }

    private static boolean bienEcrite(String texte) {
        if (texte.length() != 10) {
            return false;
        }
        for (int i = 0; i < 10; i++) {
            char lettre = texte.charAt(i);
            if (i == 4 || i == 7 ? lettre != '-' : lettre < '0' || lettre > '9') {
                return false;
            }
        }
        return true;
    }

    private static int annee(String texte) {
        return nombre(texte, 0, 4);
    }

    private static int mois(String texte) {
        return nombre(texte, 5, 7);
    }

    private static int jour(String texte) {
        return nombre(texte, 8, 10);
    }

    private static int nombre(String texte, int debut, int fin) {
        int nombre = 0;
        for (int i = debut; i < fin; i++) {
            nombre = nombre * 10 + texte.charAt(i) - '0';
        }
        return nombre;
    }
}
