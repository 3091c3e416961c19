package fr.aiguillage.drools;

import java.util.List;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;
import org.kie.dmn.feel.parser.feel11.FEEL_1_1Lexer;

/** The words of an expression, white space left out. */
final class Mots {

    private Mots() {}

    static List<Token> de(String expression) {
        FEEL_1_1Lexer lexer = new FEEL_1_1Lexer(CharStreams.fromString(expression));
        lexer.removeErrorListeners();
        return lexer.getAllTokens().stream()
                .filter(mot -> mot.getType() != FEEL_1_1Lexer.WS)
                .map(Token.class::cast)
                .toList();
    }
}
