package fr.aiguillage.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.RulesetContent;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file can try as XML, whatever its tables say; nothing of it reaches the network. */
class AttaquesXmlTest {

    private static final BarriereDmn BARRIERE = new BarriereDmn();

    private final AtomicInteger visites = new AtomicInteger();
    private ServerSocket serveur;

    @BeforeEach
    void ecouter() throws IOException {
        serveur = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread oreille = new Thread(() -> {
            while (!serveur.isClosed()) {
                try {
                    serveur.accept().close();
                    visites.incrementAndGet();
                } catch (IOException e) {
                    return;
                }
            }
        });
        oreille.setDaemon(true);
        oreille.start();
    }

    @AfterEach
    void nothing_was_fetched() throws IOException {
        assertThat(visites).hasValue(0);
        serveur.close();
    }

    @Test
    void an_external_document_type_is_refused() {
        assertThat(messages(prologue("<!DOCTYPE definitions SYSTEM \"" + adresse() + "\">")))
                .contains("(DOCTYPE) n’est pas permis (ligne\u00a02 du fichier)");
    }

    @Test
    void a_parameter_entity_is_refused() {
        assertThat(messages(prologue("<!DOCTYPE x [<!ENTITY % e SYSTEM \"" + adresse()
                        + "\"> %e; <!ENTITY f SYSTEM \"file:///etc/passwd\">]>")))
                .contains("DOCTYPE");
    }

    @Test
    void a_billion_laughs_are_refused_at_once() {
        String rires = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]>";
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(messages(prologue(rires).replace("<text>20000", "<text>&d;")))
                        .contains("DOCTYPE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<text>&inconnue;</text>", "<text>\"a&inconnue;\"</text>"})
    void an_entity_in_a_cell_is_refused_and_named(String cellule) {
        assertThat(messages(Livre.remplace("<text>20000</text>", cellule)))
                .contains("Table «\u00a0Seuils\u00a0», ligne «\u00a0seuil-04\u00a0»");
    }

    @Test
    void an_entity_in_an_attribute_is_refused() {
        assertThat(messages(Livre.remplace("label=\"Anomalie hors liste\"", "label=\"Anomalie &inconnue;\"")))
                .contains("Table «\u00a0Conduite\u00a0»", "bien formé");
    }

    @Test
    void an_xinclude_is_refused() {
        String inclusion = "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"" + adresse() + "\"/>";
        assertThat(messages(Livre.remplace("<text>20000</text>", inclusion)))
                .contains("«\u00a0include\u00a0» n’est pas permis dans «\u00a0outputEntry\u00a0»", "seuil-04");
    }

    @Test
    void a_schema_location_is_refused() {
        assertThat(messages(Livre.remplace(
                        "<definitions ",
                        "<definitions xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"x "
                                + adresse() + "\" ")))
                .contains("schemaLocation", "ligne\u00a02 du fichier");
    }

    @Test
    void a_processing_instruction_is_refused() {
        assertThat(messages(prologue("<?xml-stylesheet href=\"" + adresse() + "\"?>")))
                .contains("<?xml-stylesheet?>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<import namespace=\"x\" locationURI=\"http://127.0.0.1/\" importType=\"x\"/>",
                "<businessKnowledgeModel id=\"b\" name=\"b\"/>",
                "<decisionService id=\"s\" name=\"s\"/>",
                "<knowledgeSource id=\"k\" name=\"k\"/>",
                "<extensionElements/>",
                "<dynamic-proxy/>"
            })
    void an_element_that_is_no_table_is_refused(String element) {
        String nom = element.replaceAll("<([\\w-]+).*", "$1");
        assertThat(messages(Livre.remplace("<inputData", element + "<inputData")))
                .contains("l’élément «\u00a0" + nom + "\u00a0» n’est pas permis dans «\u00a0definitions\u00a0» (ligne");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "literalExpression",
                "context",
                "invocation",
                "relation",
                "functionDefinition",
                "encapsulatedLogic",
                "list"
            })
    void a_decision_that_is_no_table_is_refused_and_named(String element) {
        assertThat(messages(Livre.remplace("<decisionTable", "<" + element + "/><decisionTable")))
                .contains("Table «\u00a0Seuils\u00a0»", "«\u00a0" + element + "\u00a0»");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind=\"Java\"",
                "kind=\"PMML\"",
                "class=\"java.lang.ProcessBuilder\"",
                "aggregation=\"SUM\"",
                "expressionLanguage=\"http://www.w3.org/2001/XMLSchema\"",
                "typeLanguage=\"java\""
            })
    void an_attribute_that_names_another_language_or_a_class_is_refused_and_named(String attribut) {
        assertThat(messages(Livre.remplace("<decisionTable", "<decisionTable " + attribut)))
                .contains("Table «\u00a0Seuils\u00a0»", attribut.replaceAll("=.*", ""));
    }

    @Test
    void a_class_in_a_cell_is_refused_and_named() {
        assertThat(messages(Livre.remplace("<text>20000", "<text class=\"java.util.PriorityQueue\">20000")))
                .contains(
                        "colonne «\u00a0Limite\u00a0»", "«\u00a0class\u00a0» («\u00a0java.util.PriorityQueue\u00a0»)");
    }

    @Test
    void a_link_out_of_the_file_is_refused_and_named() {
        assertThat(messages(Livre.change(xml -> xml.replaceFirst("href=\"#", "href=\"" + adresse() + "#"))))
                .contains("«\u00a0href\u00a0» mène hors du fichier");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.omg.org/spec/DMN/20230324/MODEL/",
                "http://www.omg.org/spec/DMN/20151101/dmn.xsd",
                "urn:java:java.lang.Runtime"
            })
    void tables_under_another_namespace_are_refused(String espace) {
        assertThat(messages(Livre.remplace(
                        "xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\"", "xmlns=\"" + espace + "\"")))
                .contains("«\u00a0definitions\u00a0» n’est pas permis", "«\u00a0" + espace + "\u00a0»");
    }

    @Test
    void a_known_prefix_bound_to_something_else_is_refused_and_named() {
        assertThat(messages(Livre.remplace("<decisionTable", "<decisionTable xmlns:dmndi=\"urn:autre\"")))
                .contains("Table «\u00a0Seuils\u00a0»", "«\u00a0urn:autre\u00a0» n’est pas permis sous le préfixe");
        assertThat(messages(Livre.remplace(
                        "<decisionTable", "<decisionTable xmlns:x=\"https://www.omg.org/spec/DMN/20191111/MODEL/\"")))
                .contains("sous le préfixe «\u00a0x\u00a0»");
    }

    @Test
    void two_texts_in_a_cell_are_refused_since_two_readers_could_read_two_things() {
        assertThat(messages(Livre.remplace("<text>20000</text>", "<text>1</text><text>20000</text>")))
                .contains("colonne «\u00a0Limite\u00a0»", "deux fois");
    }

    @Test
    void a_text_outside_of_the_cells_is_refused() {
        assertThat(messages(Livre.remplace("<text>20000</text>", "20000")))
                .contains("«\u00a020000\u00a0» est écrit hors d’une cellule", "seuil-04");
    }

    @Test
    void a_cell_cut_by_a_comment_is_read_whole() {
        assertThat(messages(Livre.remplace("<text>20000</text>", "<text>2<!-- x -->0000</text>")))
                .isEmpty();
        assertThat(messages(Livre.remplace("<text>20000</text>", "<text>\"a\"<!-- x --> + 1</text>")))
                .contains("+");
    }

    @Test
    void a_cell_in_a_character_section_is_read_like_any_other() {
        assertThat(messages(Livre.remplace("<text>20000</text>", "<text><![CDATA[for i in 1..9 return i]]></text>")))
                .contains("«\u00a0for\u00a0»");
    }

    @Test
    void deep_nesting_is_refused_at_once() {
        String profond = "<a>".repeat(100_000) + "</a>".repeat(100_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(messages(Livre.remplace("<text>20000</text>", profond)))
                        .contains("plus de 40 éléments imbriqués", "seuil-04"));
    }

    @Test
    void a_file_of_five_mebibytes_is_refused_unread() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(1),
                () -> assertThat(messages("<".repeat(5 << 20)))
                        .contains("Fichier «\u00a0aiguillage.dmn\u00a0»", "4\u00a0Mio"));
    }

    @Test
    void another_version_of_xml_is_refused() {
        assertThat(messages(Livre.remplace("<?xml version=\"1.0\"", "<?xml version=\"1.1\"")))
                .contains("XML\u00a01.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bonjour", "<a", "<definitions/>", "<!-- -->"})
    void what_is_no_file_of_tables_is_refused(String texte) {
        assertThat(BARRIERE.examiner("x.dmn", texte)).isNotEmpty();
    }

    private String adresse() {
        return "http://127.0.0.1:" + serveur.getLocalPort() + "/x";
    }

    private static String prologue(String ajout) {
        return Livre.remplace("<definitions ", ajout + "<definitions ");
    }

    private static String messages(String xml) {
        List<Constatation> constatations = BARRIERE.examiner(RulesetContent.AIGUILLAGE, xml);
        return constatations.stream().map(Constatation::phrase).collect(Collectors.joining("\n"));
    }
}
