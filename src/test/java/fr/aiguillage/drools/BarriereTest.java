package fr.aiguillage.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.Lieu;
import fr.aiguillage.publication.RulesetContent;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of tables is read by the gate before the engine sees it, and what is not harmless stops there. */
class BarriereTest {

    private static final BarriereDmn BARRIERE = new BarriereDmn();
    private static final Lieu LIMITE = new Lieu(RulesetContent.AIGUILLAGE, "Seuils", "seuil-04", "Limite");
    private static final Lieu ANOMALIE =
            new Lieu(RulesetContent.AIGUILLAGE, "Selfcare", "selfcare-01", "Anomalie hors liste");

    @ParameterizedTest
    @MethodSource("livres")
    void a_shipped_file_passes_without_a_word_and_quickly(String fichier) {
        String xml = Livre.CONTENU.fichier(fichier);
        assertThat(BARRIERE.examiner(fichier, xml)).isEmpty();
        assertTimeoutPreemptively(Duration.ofMillis(500), () -> BARRIERE.examiner(fichier, xml));
    }

    @ParameterizedTest
    @MethodSource("livres")
    void a_shipped_file_takes_less_than_half_of_what_is_allowed(String fichier) {
        String xml = Livre.CONTENU.fichier(fichier);
        assertThat(xml.length()).isLessThan(Bornes.TAILLE / 2);
        assertThat(occurrences(xml, "<[a-zA-Z]")).isLessThan(Bornes.ELEMENTS / 2);
        assertThat(occurrences(xml, "<decisionTable")).isLessThan(Bornes.TABLES / 2);
        for (String table : xml.split("<decisionTable")) {
            assertThat(occurrences(table, "<rule ")).isLessThan(Bornes.LIGNES / 2);
            assertThat(occurrences(table, "<input |<output |<annotation ")).isLessThan(Bornes.COLONNES / 2);
        }
        Pattern.compile("<text>([^<]*)</text>")
                .matcher(xml)
                .results()
                .forEach(texte -> assertThat(texte.group(1).length()).isLessThan(Bornes.TEXTE / 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "function(x) external { java: { class: \"java.lang.System\", method signature: \"exit(int)\" } }(1)",
                "for i in 1..1000000000 return i",
                "some x in [1] satisfies x = 1",
                "every x in [1] satisfies x = 1",
                "{ f: function(n) f(n + 1), r: f(0) }.r",
                "if 1 = 1 then 2 else 3",
                "matches(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", \"(a+)+$\")",
                "replace(\"aaaa\", \"(a*)*b\", \"c\")",
                "[1..1000000000]",
                "1 + 1",
                "2 ** 1000000000",
                "@\"2026-01-01\"",
                "null",
                "1 // 2",
                "\"a\" /* b */",
                "\"a\", \"b\"",
                "\"a\" instance of string",
                "99999999999999999999999999999999",
                "acte.nom",
                "?"
            })
    void a_cell_that_does_more_than_give_a_value_is_refused_at_once_and_named(String expression) {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(lieux(Livre.resultat(expression))).containsExactly(LIMITE);
            assertThat(lieux(Livre.condition(expression.equals("\"a\", \"b\"") ? "1" : expression)))
                    .containsExactly(ANOMALIE);
        });
    }

    @Test
    void a_java_function_in_a_cell_runs_nothing() {
        System.clearProperty("barriere.franchie");
        String appel = "function(k, v) external { java: { class: \"java.lang.System\","
                + " method signature: \"setProperty(java.lang.String, java.lang.String)\" } }"
                + "(\"barriere.franchie\", \"oui\")";
        assertThat(messages(Livre.resultat(appel))).contains("«\u00a0function\u00a0» n’est pas permis");
        assertThat(System.getProperty("barriere.franchie")).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "RACHAT_PARTIEL | Mettez-le entre guillemets droits\u00a0: \"RACHAT_PARTIEL\".",
                "“OUI” | Écrivez des guillemets droits\u00a0: \"OUI\".",
                "«\u00a0OUI\u00a0» | Écrivez des guillemets droits\u00a0: \"OUI\".",
                "## | Écrivez - (un tiret) quand la colonne ne compte pas.",
                "\"OUI | Mettez chaque valeur entre deux guillemets droits",
                "\"O\\u0055I\" | Retirez-la.",
                "\"OUI\" \"NON\" | Écrivez - (toute valeur)",
                "not(\"OUI\" | Écrivez - (toute valeur)",
                "-, \"OUI\" | Écrivez - (toute valeur)"
            })
    void a_condition_that_is_badly_written_says_how_to_write_it(String condition, String remede) {
        assertThat(BARRIERE.examiner(RulesetContent.AIGUILLAGE, Livre.condition(condition)))
                .singleElement()
                .satisfies(constatation -> {
                    assertThat(constatation.lieu()).isEqualTo(ANOMALIE);
                    assertThat(constatation.remede()).startsWith(remede);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "20 000 € | Écrivez 20000,",
                "20\u00a0000\u202f€ | Écrivez 20000,",
                "20000,50 | Écrivez 20000.50,",
                "20000 euros | Écrivez 20000,",
                "## | Écrivez un seul texte entre guillemets droits, ou un seul nombre comme 20000.",
                "A_DETERMINER | Mettez-le entre guillemets droits\u00a0: \"A_DETERMINER\"."
            })
    void a_result_that_is_badly_written_says_how_to_write_it(String resultat, String remede) {
        assertThat(BARRIERE.examiner(RulesetContent.AIGUILLAGE, Livre.resultat(resultat)))
                .singleElement()
                .satisfies(constatation -> {
                    assertThat(constatation.lieu()).isEqualTo(LIMITE);
                    assertThat(constatation.remede()).startsWith(remede);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"not(\"OUI\")", "not (\"OUI\", \"NON\")", "-", " \"OUI\" ,\n \"NON\" "})
    void a_plain_condition_passes(String condition) {
        assertThat(messages(Livre.condition(condition))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Une phrase, avec (des) parenthèses et des fonctions.\"", "-12.5", "0"})
    void a_plain_result_passes(String resultat) {
        assertThat(messages(Livre.resultat(resultat))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"for x in y return z", "matches(acte)", "acte + 1", "acte[1]", "a.b.c", "now()"})
    void a_column_that_computes_is_refused_and_named(String expression) {
        assertThat(lieux(Livre.remplace("<text>Orientation.conduite</text>", "<text>" + expression + "</text>")))
                .singleElement()
                .satisfies(lieu -> assertThat(lieu.colonne()).isNotNull());
    }

    @Test
    void values_that_are_computed_are_refused() {
        assertThat(messages(Livre.remplace("<text>\"OUI\", \"NON\"</text>", "<text>not(\"OUI\")</text>")))
                .contains("«\u00a0not\u00a0» n’est pas permis dans une liste de valeurs");
    }

    @Test
    void a_very_long_expression_is_refused_and_named() {
        assertThat(lieux(Livre.resultat("\"" + "a".repeat(5_000) + "\""))).containsExactly(LIMITE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202e", "\u2066", "\u061c", "\u200b", "\u200f", "\ufeff", "\u00ad", "\u2028"})
    void a_character_that_does_not_show_is_refused_and_named(String invisible) {
        assertThat(lieux(Livre.remplace("label=\"Anomalie hors liste\"", "label=\"Anomalie" + invisible + "\"")))
                .first()
                .satisfies(lieu -> assertThat(lieu.table()).isNotNull());
        assertThat(BARRIERE.examiner(
                        RulesetContent.AIGUILLAGE, annotation("&#x" + Integer.toHexString(invisible.charAt(0)) + ";")))
                .singleElement()
                .satisfies(constatation -> {
                    assertThat(constatation.lieu())
                            .isEqualTo(new Lieu(RulesetContent.AIGUILLAGE, "Seuils", "seuil-04", "Remarque"));
                    assertThat(constatation.message()).contains("U+%04X".formatted((int) invisible.charAt(0)));
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "\u0008", "\ud800", "\uffff"})
    void a_character_that_no_file_may_hold_is_refused_and_its_row_named(String interdit) {
        assertThat(BARRIERE.examiner(RulesetContent.AIGUILLAGE, annotation(interdit)))
                .singleElement()
                .satisfies(constatation -> {
                    assertThat(constatation.lieu().ligne()).isEqualTo("seuil-04");
                    assertThat(constatation.message()).contains("U+%04X".formatted((int) interdit.charAt(0)));
                });
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        String xml = Livre.resultat("20 000 €")
                .replace("<text>\"SUITE\"", "x")
                .replaceFirst("id=\"seuil-05\"", "id=\"seuil-06\"");
        assertThat(BARRIERE.examiner(RulesetContent.AIGUILLAGE, xml)).hasSizeGreaterThan(1);
    }

    @Test
    void two_rows_with_the_same_identifier_are_refused() {
        assertThat(messages(Livre.remplace("<rule id=\"seuil-05\"", "<rule id=\"seuil-04\"")))
                .contains("Table «\u00a0Seuils\u00a0», ligne «\u00a0seuil-04\u00a0»", "sert deux fois");
    }

    @Test
    void a_table_of_three_thousand_rows_is_refused_and_named() {
        String lignes = IntStream.range(0, 3_000)
                .mapToObj(i -> "<rule id=\"de-trop-" + i + "\"/>")
                .collect(Collectors.joining());
        String xml = Livre.change(avant -> avant.replaceFirst(
                "(?s)(<decisionTable id=\"table-seuils\".*?)<rule.*?</decisionTable>",
                "$1" + lignes + "</decisionTable>"));
        List<Constatation> constatations = BARRIERE.examiner(RulesetContent.AIGUILLAGE, xml);
        assertThat(constatations).hasSizeLessThanOrEqualTo(Bornes.CONSTATATIONS + 2);
        assertThat(constatations).allSatisfy(c -> assertThat(c.lieu().table()).isEqualTo("Seuils"));
    }

    static List<String> livres() {
        return RulesetContent.TABLES;
    }

    private static String annotation(String texte) {
        return Livre.change(xml -> xml.replaceFirst(
                "(?s)(<rule id=\"seuil-04\">.*<annotationEntry>\\s*<text>)[^<]*(</text>\\s*</annotationEntry>\\s*</rule>\\s*<rule id=\"seuil-05\")",
                "$1" + texte + "$2"));
    }

    private static List<Lieu> lieux(String xml) {
        return BARRIERE.examiner(RulesetContent.AIGUILLAGE, xml).stream()
                .map(Constatation::lieu)
                .toList();
    }

    private static String messages(String xml) {
        return BARRIERE.examiner(RulesetContent.AIGUILLAGE, xml).stream()
                .map(Constatation::phrase)
                .collect(Collectors.joining("\n"));
    }

    private static long occurrences(String xml, String motif) {
        return Pattern.compile(motif).matcher(xml).results().count();
    }
}
