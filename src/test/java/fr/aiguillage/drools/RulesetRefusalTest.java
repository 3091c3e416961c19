package fr.aiguillage.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.RulesetRefuseException;
import fr.aiguillage.publication.RulesetVersion;
import fr.aiguillage.storage.ShippedRuleset;
import fr.aiguillage.storage.fichier.DmnFile;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A rule set is loaded whole or not at all, and says why in the words of who edits it. */
class RulesetRefusalTest {

    private static final DroolsRulesetCompiler COMPILER = new DroolsRulesetCompiler(new DmnFile());
    private static final String AIGUILLAGE = RulesetContent.AIGUILLAGE;
    private static final String ACCOMPAGNEMENT = RulesetContent.ACCOMPAGNEMENT;

    @Test
    void the_shipped_one_is_accepted() {
        RulesetVersion livre = ShippedRuleset.VERSION;
        assertThat(COMPILER.compile(livre).regles().version()).isEqualTo(livre.numero());
    }

    @Test
    void a_document_type_is_refused() {
        refused(
                        AIGUILLAGE,
                        xml -> xml.replace("<definitions", "<!DOCTYPE x SYSTEM \"http://localhost/x\">\n<definitions"))
                .hasMessageContaining("DOCTYPE");
    }

    @Test
    void an_import_is_refused() {
        refused(
                        AIGUILLAGE,
                        xml -> xml.replace("<inputData id=\"donnee-acte\"", "<import/><inputData id=\"donnee-acte\""))
                .hasMessageContaining("l’élément «\u00a0import\u00a0» n’est pas permis");
    }

    @Test
    void a_java_function_is_refused() {
        refused(
                        AIGUILLAGE,
                        xml -> xml.replace(
                                "<decisionTable id=\"table-seuils\"",
                                "<decisionTable kind=\"Java\" id=\"table-seuils\""))
                .hasMessageContaining("«\u00a0Java\u00a0»");
    }

    @Test
    void a_cell_that_reaches_java_or_loops_is_refused() {
        for (String expression : new String[] {
            "function(x) external { java: { class: \"java.lang.System\", method signature: \"exit(int)\" } }",
            "for i in 1..1000000000 return i",
            "some x in [1] satisfies x = 1"
        }) {
            refused(AIGUILLAGE, xml -> xml.replace("<text>20000</text>", "<text>" + expression + "</text>"))
                    .hasMessageContaining("n’est pas permis dans un résultat");
        }
    }

    @Test
    void a_file_that_is_not_xml_is_refused() {
        refused(ACCOMPAGNEMENT, xml -> xml.substring(0, 5_000)).hasMessageContaining("XML bien formé");
    }

    @Test
    void a_cell_that_is_not_an_expression_is_refused() {
        refused(AIGUILLAGE, xml -> xml.replace("<text>20000</text>", "<text>20 000 €</text>"))
                .hasMessageContaining("Table «\u00a0Seuils\u00a0», ligne «\u00a0seuil-04\u00a0»");
    }

    @Test
    void a_row_without_annotations_is_refused_and_named() {
        refused(
                        AIGUILLAGE,
                        xml -> xml.replaceFirst("(?s)(<rule id=\"seuil-04\">.*?)<annotationEntry>.*?(</rule>)", "$1$2"))
                .hasMessageContaining("seuil-04")
                .hasMessageContaining("de moins que de colonnes (annotations)");
    }

    @Test
    void an_empty_cell_is_refused_and_named() {
        refused(AIGUILLAGE, xml -> xml.replaceFirst("(?s)(<inputEntry id=\"cas-3-01-e2\">\\s*<text>)-", "$1"))
                .hasMessageContaining("ligne «\u00a0cas-3-01\u00a0»")
                .hasMessageContaining("la cellule est vide");
    }

    @Test
    void a_certainty_that_does_not_exist_is_refused_and_named() {
        refused(AIGUILLAGE, xml -> xml.replaceFirst("<text>GUIDE</text>", "<text>SUR</text>"))
                .hasMessageContaining("GUIDE, LECTURE ou HORS_GUIDE");
    }

    @Test
    void a_threshold_given_twice_is_refused() {
        refused(AIGUILLAGE, xml -> xml.replaceFirst("\"CONSEILLER_FINANCIER\"</text>", "\"CARTE\"</text>"))
                .isInstanceOf(RulesetRefuseException.class);
    }

    @Test
    void a_code_without_a_text_is_refused() {
        refused(ACCOMPAGNEMENT, xml -> xml.replaceFirst("(?s)\\s*<rule id=\"texte-etape-01\">.*?</rule>", ""))
                .hasMessageContaining("Texte des étapes");
    }

    @Test
    void a_text_that_quotes_a_threshold_that_does_not_exist_is_refused() {
        refused(ACCOMPAGNEMENT, xml -> xml.replace("{VERSEMENT_PONCTUEL.CARTE}", "{RACHAT_TOTAL.CARTE}"))
                .hasMessageContaining("{RACHAT_TOTAL.CARTE}");
        refused(ACCOMPAGNEMENT, xml -> xml.replace("{VERSEMENT_PONCTUEL.CARTE}", "{VERSEMENT_PONCTUEL.CARTEE}"))
                .hasMessageContaining("{VERSEMENT_PONCTUEL.CARTEE}");
    }

    @Test
    void a_decision_that_the_service_reads_cannot_be_renamed() {
        refused(AIGUILLAGE, xml -> xml.replace("name=\"Questions\"", "name=\"Interrogations\""))
                .hasMessageContaining("Questions");
    }

    private static org.assertj.core.api.AbstractThrowableAssert<?, ? extends Throwable> refused(
            String fichier, UnaryOperator<String> change) {
        RulesetVersion livre = ShippedRuleset.VERSION;
        String avant = livre.contenu().fichier(fichier);
        String apres = change.apply(avant);
        assertThat(apres).as("the change changes something").isNotEqualTo(avant);
        RulesetContent contenu = livre.contenu().avec(fichier, apres);
        return assertThatThrownBy(() -> COMPILER.compile(new RulesetVersion(2, livre.enVigueurDepuis(), contenu)))
                .isInstanceOf(RulesetRefuseException.class);
    }
}
