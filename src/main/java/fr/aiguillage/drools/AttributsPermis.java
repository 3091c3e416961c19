package fr.aiguillage.drools;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The attributes that an element may have, and the values of those that could lead elsewhere. */
final class AttributsPermis {

    private static final String FEEL = "https://www.omg.org/spec/DMN/20191111/FEEL/";
    private static final Pattern IDENTIFIANT = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.-]*");

    private static final Set<String> NOMS = Set.of(
            "id",
            "name",
            "label",
            "namespace",
            "exporter",
            "exporterVersion",
            "expressionLanguage",
            "typeLanguage",
            "typeRef",
            "isCollection",
            "href",
            "hitPolicy",
            "preferredOrientation",
            "dmnElementRef",
            "isCollapsed",
            "height",
            "width",
            "x",
            "y",
            "biodi:width",
            "biodi:annotationsWidth");

    private AttributsPermis() {}

    /** @param nom with the usual prefix of its namespace, if any; {@code null} when that is none of ours */
    static Optional<Defaut> defaut(String nom, String ecrit, String valeur) {
        if (nom == null || !NOMS.contains(nom)) {
            return refus(
                    "l’attribut «\u00a0" + Caracteres.extrait(ecrit) + "\u00a0» («\u00a0" + Caracteres.extrait(valeur)
                            + "\u00a0») n’est pas permis.",
                    "Retirez-le.");
        }
        if (valeur.length() > Bornes.TEXTE) {
            return refus("l’attribut «\u00a0" + nom + "\u00a0» dépasse 4\u00a0000 caractères.", "Raccourcissez-le.");
        }
        return Caracteres.defaut(valeur).or(() -> valeur(nom, valeur));
    }

    static Optional<Defaut> identifiant(String nom, String valeur) {
        return IDENTIFIANT.matcher(valeur).matches()
                ? Optional.empty()
                : refus(
                        "«\u00a0" + Caracteres.extrait(valeur) + "\u00a0» ne peut pas être la valeur de «\u00a0" + nom
                                + "\u00a0».",
                        "Écrivez un nom d’un seul tenant, fait de lettres, de chiffres et de tirets.");
    }

    private static Optional<Defaut> valeur(String nom, String valeur) {
        return switch (nom) {
            case "id", "typeRef", "dmnElementRef" -> identifiant(nom, valeur);
            case "href" -> valeur.startsWith("#") ? identifiant(nom, valeur.substring(1)) : ailleurs(nom, valeur);
            case "expressionLanguage", "typeLanguage" -> valeur.equals(FEEL) ? Optional.empty() : ailleurs(nom, valeur);
            default -> Optional.empty();
        };
    }

    private static Optional<Defaut> ailleurs(String nom, String valeur) {
        return refus(
                "«\u00a0" + nom + "\u00a0» mène hors du fichier ou du langage des tables («\u00a0"
                        + Caracteres.extrait(valeur) + "\u00a0»).",
                nom.equals("href") ? "Désignez un élément du même fichier, comme «\u00a0#acte\u00a0»." : "Retirez-le.");
    }

    private static Optional<Defaut> refus(String message, String remede) {
        return Optional.of(new Defaut(message, remede));
    }
}
