package fr.aiguillage.drools;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people write in a cell without meaning harm, with what to write instead. */
final class Maladresse {

    private static final Pattern TEXTES = Pattern.compile("\"[^\"]*\"");
    private static final Pattern COURBES = Pattern.compile("[“”„‟«»‹›‘]");
    private static final Pattern MOTS = Pattern.compile("\\p{L}[\\p{L}\\p{N}_ ’-]*");
    private static final Pattern MONTANT =
            Pattern.compile("(-?\\d[\\d\\s\\p{Z}]*?)(?:[.,](\\d+))?[\\s\\p{Z}]*(?:€|EUR|[Ee]uros?)?");
    private static final Pattern NOMBRE = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern MOTS_DU_LANGAGE = Pattern.compile(
            ".*\\b(for|in|return|if|then|else|some|every|satisfies|instance|of|function|external|or|and|between)\\b.*");

    private Maladresse() {}

    static Optional<Defaut> defaut(Expression place, String texte) {
        if (texte.isEmpty()) {
            return Optional.of(vide(place));
        }
        String dehors = TEXTES.matcher(texte).replaceAll("");
        if (COURBES.matcher(dehors).find()) {
            return Optional.of(courbes(texte));
        }
        if (place == Expression.COLONNE) {
            return Optional.empty();
        }
        if (dehors.contains("\"")) {
            return Optional.of(new Defaut(
                    "un guillemet n’est pas fermé («\u00a0" + Caracteres.extrait(texte) + "\u00a0»).",
                    "Mettez chaque valeur entre deux guillemets droits, sans guillemet à l’intérieur."));
        }
        if (texte.contains("\\")) {
            return Optional.of(new Defaut(
                    "la barre \\ n’est pas permise («\u00a0" + Caracteres.extrait(texte) + "\u00a0»).", "Retirez-la."));
        }
        return sansGuillemets(texte).or(() -> place == Expression.RESULTAT ? montant(texte) : Optional.empty());
    }

    private static Defaut vide(Expression place) {
        return place == Expression.CONDITION
                ? new Defaut("la cellule est vide.", "Écrivez - (un tiret) quand la colonne ne compte pas.")
                : new Defaut("la cellule est vide.", place.remede());
    }

    private static Defaut courbes(String texte) {
        return new Defaut(
                "les guillemets de «\u00a0" + Caracteres.extrait(texte) + "\u00a0» ne sont pas droits.",
                "Écrivez des guillemets droits\u00a0: "
                        + Caracteres.extrait(texte.replaceAll("[\\s\\p{Z}]*[“”„‟«»‹›‘’][\\s\\p{Z}]*", "\"")) + ".");
    }

    private static Optional<Defaut> sansGuillemets(String texte) {
        return MOTS.matcher(texte).matches() && !MOTS_DU_LANGAGE.matcher(texte).matches()
                ? Optional.of(new Defaut(
                        "le mot «\u00a0" + Caracteres.extrait(texte) + "\u00a0» n’est pas entre guillemets.",
                        "Mettez-le entre guillemets droits\u00a0: \"" + Caracteres.extrait(texte) + "\"."))
                : Optional.empty();
    }

    private static Optional<Defaut> montant(String texte) {
        Matcher montant = MONTANT.matcher(texte);
        if (NOMBRE.matcher(texte).matches() || !montant.matches()) {
            return Optional.empty();
        }
        String decimales = montant.group(2) == null ? "" : "." + montant.group(2);
        return Optional.of(new Defaut(
                "le nombre «\u00a0" + Caracteres.extrait(texte) + "\u00a0» ne se lit pas.",
                "Écrivez " + montant.group(1).replaceAll("[\\s\\p{Z}]", "") + decimales
                        + ", sans espace ni unité, avec un point pour les décimales."));
    }
}
