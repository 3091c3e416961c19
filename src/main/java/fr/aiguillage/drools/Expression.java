package fr.aiguillage.drools;

import fr.aiguillage.publication.table.Condition;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;
import org.kie.dmn.feel.parser.feel11.FEEL_1_1Lexer;

/** The little of FEEL that stands in each kind of place, as the engine's own lexer cuts it into words. */
enum Expression {
    CONDITION(
            "une condition",
            Set.of(
                    FEEL_1_1Lexer.StringLiteral,
                    FEEL_1_1Lexer.COMMA,
                    FEEL_1_1Lexer.NOT,
                    FEEL_1_1Lexer.LPAREN,
                    FEEL_1_1Lexer.RPAREN,
                    FEEL_1_1Lexer.SUB),
            Expression::estCondition,
            "Écrivez - (toute valeur), une liste comme \"CR\", \"CF\", ou not(\"CR\")."),
    RESULTAT(
            "un résultat",
            Set.of(
                    FEEL_1_1Lexer.StringLiteral,
                    FEEL_1_1Lexer.IntegerLiteral,
                    FEEL_1_1Lexer.FloatingPointLiteral,
                    FEEL_1_1Lexer.SUB),
            Pattern.compile("\"[^\"\\\\\\n-\\r]*\"|-?\\d{1,15}(\\.\\d{1,6})?").asMatchPredicate(),
            "Écrivez un seul texte entre guillemets droits, ou un seul nombre comme 20000."),
    COLONNE(
            "une colonne",
            Set.of(FEEL_1_1Lexer.Identifier, FEEL_1_1Lexer.IntegerLiteral, FEEL_1_1Lexer.DOT),
            Pattern.compile("\\p{L}[\\p{L}\\p{N}_ ]*(\\.\\p{L}[\\p{L}\\p{N}_]*)?")
                    .asMatchPredicate(),
            "Nommez une donnée ou une table, comme acte, ou une de ses sorties, comme Orientation.fiche."),
    VALEURS(
            "une liste de valeurs",
            Set.of(FEEL_1_1Lexer.StringLiteral, FEEL_1_1Lexer.COMMA),
            texte -> !texte.equals("-") && !texte.startsWith("not") && estCondition(texte),
            "Écrivez des valeurs entre guillemets droits, séparées par des virgules, comme \"CR\", \"CF\".");

    private final String quoi;
    private final Set<Integer> mots;
    private final Predicate<String> forme;
    private final String remede;

    Expression(String quoi, Set<Integer> mots, Predicate<String> forme, String remede) {
        this.quoi = quoi;
        this.mots = mots;
        this.forme = forme;
        this.remede = remede;
    }

    Optional<Defaut> defaut(String texte) {
        String expression = texte.strip();
        return Maladresse.defaut(this, expression).or(() -> interdit(expression));
    }

    String remede() {
        return remede;
    }

    /** What has the form of the place is nothing else; the words of what has not are looked at to say what is wrong. */
    private Optional<Defaut> interdit(String expression) {
        if (forme.test(expression) && (!nomme() || intrus(expression).isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(intrus(expression)
                .map(intrus -> new Defaut(
                        "«\u00a0" + Caracteres.extrait(intrus.getText()) + "\u00a0» n’est pas permis dans " + quoi
                                + " («\u00a0" + Caracteres.extrait(expression) + "\u00a0»).",
                        remede))
                .orElseGet(() -> new Defaut(
                        "«\u00a0" + Caracteres.extrait(expression) + "\u00a0» ne se lit pas comme " + quoi + ".",
                        remede)));
    }

    /** Whether it holds names, which a word of FEEL such as {@code for} may look like. */
    private boolean nomme() {
        return mots.contains(FEEL_1_1Lexer.Identifier);
    }

    private Optional<Token> intrus(String expression) {
        return Mots.de(expression).stream()
                .filter(mot -> !mots.contains(mot.getType()))
                .findFirst();
    }

    private static boolean estCondition(String texte) {
        try {
            Condition.lire(texte);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
