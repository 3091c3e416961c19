package fr.aiguillage.drools;

import java.util.Map;
import java.util.Optional;

/** What the texts of a file may say: an expression where the engine reads one, any visible text elsewhere. */
final class TextePermis {

    private static final Map<String, Expression> EXPRESSIONS = Map.of(
            "inputEntry", Expression.CONDITION,
            "outputEntry", Expression.RESULTAT,
            "inputExpression", Expression.COLONNE,
            "allowedValues", Expression.VALEURS);

    private TextePermis() {}

    /** @param parent the element that holds the text; @param nom the text itself: text, description or typeRef */
    static Optional<Defaut> defaut(String parent, String nom, String texte) {
        if (texte.length() > Bornes.TEXTE) {
            return Optional.of(
                    new Defaut("un texte dépasse 4\u00a0000 caractères.", "Raccourcissez-le ou répartissez-le."));
        }
        return Caracteres.defaut(texte).or(() -> contenu(parent, nom, texte));
    }

    /** What is wrong with an element that holds no text at all. */
    static Optional<Defaut> absent(String parent) {
        if (parent.equals("annotationEntry")) {
            return Optional.of(new Defaut("la cellule n’a pas de texte.", "Écrivez - (un tiret)."));
        }
        return Optional.ofNullable(EXPRESSIONS.get(parent)).flatMap(expression -> expression.defaut(""));
    }

    private static Optional<Defaut> contenu(String parent, String nom, String texte) {
        return switch (nom) {
            case "typeRef" -> AttributsPermis.identifiant(nom, texte.strip());
            case "text" -> Optional.ofNullable(EXPRESSIONS.get(parent)).flatMap(place -> place.defaut(texte));
            default -> Optional.empty();
        };
    }
}
