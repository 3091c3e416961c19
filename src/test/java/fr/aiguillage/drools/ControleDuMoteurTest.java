package fr.aiguillage.drools;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.publication.RulesetContent;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is harmless may still not be fit for the engine, which then says where, in French. */
class ControleDuMoteurTest {

    private static final ControleDuMoteur CONTROLE = new ControleDuMoteur();

    @ParameterizedTest
    @ValueSource(strings = {RulesetContent.AIGUILLAGE, RulesetContent.ACCOMPAGNEMENT})
    void the_shipped_files_pass_without_a_word(String fichier) {
        assertThat(CONTROLE.examiner(fichier, Livre.CONTENU.fichier(fichier))).isEmpty();
    }

    @Test
    void a_column_that_names_nothing_is_found_with_its_heading() {
        assertThat(phrases(xml -> xml.replaceFirst("<text>Bloqué</text>", "<text>Bloqe</text>")))
                .startsWith(
                        "COMPILATION Table «\u00a0Conduite\u00a0», colonne «\u00a0Bloqué\u00a0»\u00a0: «\u00a0Bloqe\u00a0» n’est ni une donnée"
                                + " ni une table");
    }

    @Test
    void an_output_that_its_table_does_not_have_is_found() {
        assertThat(phrases(xml -> xml.replaceFirst("Orientation.conduite<", "Orientation.conduit<")))
                .contains("Table «\u00a0Conduite de base\u00a0»", "«\u00a0Orientation.conduit\u00a0»");
    }

    @Test
    void a_type_that_does_not_exist_is_found_with_its_column() {
        assertThat(phrases(xml -> xml.replaceFirst("(inputExpression [^>]*)typeRef=\"OuiNon\"", "$1typeRef=\"OuiNo\"")))
                .contains("MODELE Table «\u00a0Cas 1 avance\u00a0», colonne «\u00a0Avance en cours\u00a0»\u00a0:"
                        + " le type «\u00a0OuiNo\u00a0» n’existe pas.");
    }

    @Test
    void a_link_to_nothing_is_found_once() {
        assertThat(phrases(xml -> xml.replaceFirst("href=\"#donnee-acte\"", "href=\"#ailleurs\"")))
                .containsOnlyOnce("la table est reliée à «\u00a0ailleurs\u00a0», qui n’existe pas.");
    }

    @Test
    void two_tables_of_one_name_are_found() {
        assertThat(phrases(xml -> xml.replace("name=\"Bloqué\"", "name=\"Attendre\"")))
                .contains("MODELE Table «\u00a0Attendre\u00a0»\u00a0: le nom «\u00a0Attendre\u00a0» sert deux fois.");
    }

    @Test
    void a_variable_of_another_name_is_found() {
        assertThat(phrases(xml -> xml.replaceFirst("<variable ([^>]*)name=\"[^\"]*\"", "<variable $1name=\"autre\"")))
                .contains("la variable «\u00a0autre\u00a0» n’a pas le nom de ce qu’elle porte («\u00a0acte\u00a0»).");
    }

    @Test
    void a_hit_policy_that_does_not_exist_breaks_the_schema() {
        assertThat(phrases(xml -> xml.replaceFirst("hitPolicy=\"UNIQUE\"", "hitPolicy=\"TOUTES\"")))
                .startsWith("SCHEMA Fichier «")
                .contains("TOUTES");
    }

    @Test
    void a_java_function_that_got_round_the_gate_reaches_no_class() {
        System.clearProperty("barriere.contournee");
        String fonction = "<encapsulatedLogic kind=\"Java\"><formalParameter name=\"k\" typeRef=\"string\"/>"
                + "<formalParameter name=\"v\" typeRef=\"string\"/><context>"
                + "<contextEntry><variable name=\"class\"/><literalExpression><text>\"java.lang.System\"</text>"
                + "</literalExpression></contextEntry>"
                + "<contextEntry><variable name=\"method signature\"/><literalExpression>"
                + "<text>\"setProperty(java.lang.String, java.lang.String)\"</text></literalExpression></contextEntry>"
                + "</context></encapsulatedLogic>";
        String xml = Livre.change(avant -> avant.replaceFirst(
                "<inputData ",
                "<businessKnowledgeModel id=\"b\" name=\"b\"><variable name=\"b\"/>" + fonction
                        + "</businessKnowledgeModel><inputData "));
        assertThat(refus(xml)).contains("not found by the classloader", "java.lang.System");
        assertThat(CONTROLE.examiner(RulesetContent.AIGUILLAGE, xml).toString())
                .contains("not found by the classloader", "java.lang.System");
        assertThat(System.getProperty("barriere.contournee")).isNull();
    }

    private static String refus(String xml) {
        try {
            new KieReferee(RulesetContent.AIGUILLAGE, xml);
            return "";
        } catch (RuntimeException e) {
            return e.getMessage();
        }
    }

    private static String phrases(UnaryOperator<String> changement) {
        return Stream.of(Livre.change(changement))
                .flatMap(xml -> CONTROLE.examiner(RulesetContent.AIGUILLAGE, xml).stream())
                .map(constatation -> constatation.controle() + " " + constatation.phrase())
                .collect(Collectors.joining("\n"));
    }
}
