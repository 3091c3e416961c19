package fr.aiguillage.publication.classeur;

import fr.aiguillage.publication.classeur.Cellule.Nombre;
import fr.aiguillage.publication.classeur.ColonneDeTable.Genre;
import fr.aiguillage.publication.table.Condition;
import fr.aiguillage.publication.table.analyse.Litteral;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a cell of a table looks like in a spreadsheet, and back: values without quotation marks, « sauf » for
 * {@code not(…)}, numbers as numbers. What cannot be told that way is shown as it stands in the file.
 */
final class Notation {

    /** What a double holds exactly, and so a spreadsheet. */
    private static final int CHIFFRES = 15;

    private static final String TOUTES = "-";
    private static final String SAUF = "sauf ";
    private static final Pattern NEGATION =
            Pattern.compile("sauf\\s(.*)", Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SEPARATEUR = Pattern.compile("[,;\\n]");
    private static final Pattern CHIFFRE_D_ABORD = Pattern.compile("[-+]?\\d.*", Pattern.DOTALL);

    private Notation() {}

    static Cellule afficher(ColonneDeTable colonne, String texte) {
        return switch (colonne.genre()) {
            case ANNOTATION -> Cellule.texte(Longueur.couper(texte));
            case ENTREE -> Cellule.texte(Longueur.couper(condition(texte)));
            case SORTIE -> resultat(colonne, texte);
        };
    }

    /** What the file is to say for a text of a cell, or for a number. */
    static String ecrire(ColonneDeTable colonne, String texte, boolean nombre) {
        if (texte.isEmpty() || colonne.genre() == Genre.ANNOTATION) {
            return texte;
        }
        if (colonne.genre() == Genre.ENTREE) {
            return condition(colonne, texte);
        }
        boolean tel = nombre && (colonne.numerique() || colonne.type() == null)
                || colonne.numerique() && CHIFFRE_D_ABORD.matcher(texte).matches();
        return tel || entreGuillemets(texte) ? texte : cite(texte);
    }

    private static String condition(ColonneDeTable colonne, String texte) {
        if (texte.equals(TOUTES) || texte.contains("\"") || texte.startsWith("not(")) {
            return texte;
        }
        Matcher negation = NEGATION.matcher(texte);
        boolean sauf = negation.matches() && !colonne.valeurs().contains(texte);
        String valeurs = SEPARATEUR
                .splitAsStream(sauf ? negation.group(1) : texte)
                .map(valeur -> cite(valeur.strip()))
                .collect(Collectors.joining(", "));
        return sauf ? "not(" + valeurs + ")" : valeurs;
    }

    private static String condition(String texte) {
        Optional<Condition> lue = lire(texte);
        if (lue.isEmpty() || lue.get().toutes() || lue.get().valeurs().stream().anyMatch(Notation::ambigue)) {
            return texte;
        }
        String valeurs = String.join(", ", lue.get().valeurs());
        return lue.get().sauf() ? SAUF + valeurs : valeurs;
    }

    private static boolean ambigue(String valeur) {
        return valeur.isEmpty()
                || valeur.equals(TOUTES)
                || !valeur.equals(valeur.strip())
                || valeur.startsWith("not(")
                || SEPARATEUR.matcher(valeur).find()
                || NEGATION.matcher(valeur).matches();
    }

    private static Optional<Condition> lire(String texte) {
        try {
            return Optional.of(Condition.lire(texte));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Cellule resultat(ColonneDeTable colonne, String texte) {
        Litteral litteral = Litteral.lire(texte).orElse(new Litteral(null, null));
        if (litteral.nombre() != null && litteral.nombre().precision() <= CHIFFRES) {
            return new Nombre(litteral.nombre());
        }
        String interieur = litteral.texte();
        boolean exact =
                interieur != null && ecrire(colonne, interieur, false).equals(cite(interieur)) && !interieur.isBlank();
        return Cellule.texte(Longueur.couper(exact ? interieur : texte));
    }

    private static boolean entreGuillemets(String texte) {
        return texte.length() > 1 && texte.startsWith("\"") && texte.endsWith("\"");
    }

    private static String cite(String valeur) {
        return "\"" + valeur + "\"";
    }
}
