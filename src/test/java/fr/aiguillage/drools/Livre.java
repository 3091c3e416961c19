package fr.aiguillage.drools;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.storage.ShippedRuleset;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shipped files of tables, and changes to them. */
final class Livre {

    static final RulesetContent CONTENU = ShippedRuleset.VERSION.contenu();
    static final String AIGUILLAGE = CONTENU.fichier(RulesetContent.AIGUILLAGE);
    static final String ACCOMPAGNEMENT = CONTENU.fichier(RulesetContent.ACCOMPAGNEMENT);

    private Livre() {}

    /** aiguillage.dmn, changed. */
    static String change(UnaryOperator<String> changement) {
        String apres = changement.apply(AIGUILLAGE);
        assertThat(apres).as("the change changes something").isNotEqualTo(AIGUILLAGE);
        return apres;
    }

    /** aiguillage.dmn, where one piece of text is replaced the first time it occurs. */
    static String remplace(String avant, String apres) {
        return change(xml -> xml.replaceFirst(Pattern.quote(avant), Matcher.quoteReplacement(apres)));
    }

    /** aiguillage.dmn, where « Seuils », seuil-04, « Limite » says something else. */
    static String resultat(String expression) {
        return remplace("<text>20000</text>", "<text>" + echappe(expression) + "</text>");
    }

    /** aiguillage.dmn, where « Selfcare », selfcare-01, « Anomalie hors liste » says something else. */
    static String condition(String expression) {
        return change(xml -> xml.replaceFirst(
                "(?s)(<inputEntry id=\"selfcare-01-e1\">\\s*<text>).*?</text>",
                "$1" + Matcher.quoteReplacement(echappe(expression)) + "</text>"));
    }

    private static String echappe(String texte) {
        return texte.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
