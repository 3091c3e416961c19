package fr.aiguillage.drools;

import java.util.Set;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;
import org.kie.dmn.feel.parser.feel11.FEEL_1_1Lexer;

/** Refuses the words of FEEL that tables do not need and that could run Java or never end. */
final class FeelSafety {

    private static final Set<Integer> INTERDITS = Set.of(
            FEEL_1_1Lexer.EXTERNAL, FEEL_1_1Lexer.FUNCTION, FEEL_1_1Lexer.FOR, FEEL_1_1Lexer.SOME, FEEL_1_1Lexer.EVERY);

    private FeelSafety() {}

    static void check(String nom, String expression) {
        FEEL_1_1Lexer lexer = new FEEL_1_1Lexer(CharStreams.fromString(expression));
        lexer.removeErrorListeners();
        for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            if (INTERDITS.contains(token.getType())) {
                throw XmlSafety.refus(nom, "le mot « " + token.getText() + " » n’est pas permis dans une cellule.");
            }
        }
    }
}
