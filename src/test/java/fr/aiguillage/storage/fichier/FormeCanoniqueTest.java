package fr.aiguillage.storage.fichier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.RulesetRefuseException;
import fr.aiguillage.publication.table.Modification.Ecrire;
import fr.aiguillage.storage.ShippedRuleset;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two files that say the same are the same text, whatever editor wrote them. */
class FormeCanoniqueTest {

    private static final RulesetContent LIVRE = ShippedRuleset.VERSION.contenu();
    private static final String AIGUILLAGE = LIVRE.fichier(RulesetContent.AIGUILLAGE);
    private static final DmnEditeur EDITEUR = new DmnEditeur();
    private static final String PETIT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="p" name="P" namespace="n">
              <decision id="t" name="T">
                <variable id="v" name="T" typeRef="string" />
                <decisionTable id="dt" hitPolicy="UNIQUE">
                  <output id="o" label="O" />
                  <annotation name="Source" />
                  <rule id="t-01">
                    <outputEntry id="t-01-s1">
                      <text>%s</text>
                    </outputEntry>
                    <annotationEntry>
                      <text></text>
                    </annotationEntry>
                  </rule>
                </decisionTable>
              </decision>
            </definitions>
            """;

    @ParameterizedTest
    @ValueSource(strings = {RulesetContent.AIGUILLAGE, RulesetContent.ACCOMPAGNEMENT})
    void the_shipped_files_are_in_it(String fichier) {
        assertThat(EDITEUR.canonique(LIVRE.fichier(fichier))).isEqualTo(LIVRE.fichier(fichier));
    }

    @ParameterizedTest
    @ValueSource(strings = {RulesetContent.AIGUILLAGE, RulesetContent.ACCOMPAGNEMENT})
    void how_a_file_is_set_out_does_not_count(String fichier) {
        String livre = LIVRE.fichier(fichier);
        for (String autre : List.of(
                livre.replace("\n", "\r\n"),
                livre.replaceAll(">\\n *<", "><"),
                livre.replaceAll("\\n *<", "\n\t\t<"),
                livre.replace(" />", "/>"),
                livre.replace("<text></text>", "<text/>"),
                livre.replace("<decisionTable", "<!-- une table --><decisionTable"),
                livre.replaceAll("<text>([^<]+)</text>", "<text><![CDATA[$1]]></text>"))) {
            assertThat(autre).isNotEqualTo(livre);
            assertThat(EDITEUR.canonique(autre)).isEqualTo(livre);
        }
    }

    @Test
    void what_an_editor_leaves_out_is_written() {
        assertThat(EDITEUR.canonique(AIGUILLAGE.replace(" hitPolicy=\"UNIQUE\"", "")))
                .isEqualTo(AIGUILLAGE);
        String petit = PETIT.formatted("1");
        assertThat(EDITEUR.canonique(petit.replaceAll("(?s)<annotationEntry>.*</annotationEntry>", "")))
                .isEqualTo(petit);
        assertThat(EDITEUR.canonique(petit.replace("<text></text>", ""))).isEqualTo(petit);
    }

    @Test
    void attributes_and_prefixes_come_in_one_order() {
        String autre = AIGUILLAGE
                .replace("biodi:", "zzz:")
                .replace("xmlns:biodi=", "xmlns:zzz=")
                .replaceAll("id=\"([^\"]*)\" name=\"([^\"]*)\"", "name='$2'\n id='$1'")
                .replaceAll("<(/?)([a-z])(\\w+)([ >])", "<$1dmn:$2$3$4")
                .replace("xmlns=", "xmlns:dmn=");
        assertThat(autre).contains("<dmn:decision name='Seuils'");
        assertThat(EDITEUR.canonique(autre)).isEqualTo(AIGUILLAGE);
    }

    @Test
    void extensions_of_an_editor_are_kept() {
        String petit = PETIT.formatted("1")
                .replace(
                        "<decision ",
                        "<extensionElements><x:a xmlns:x='urn:x' z='&#10;' y='\"'>b <x:c> </x:c></x:a>"
                                + "</extensionElements><decision ");
        assertThat(EDITEUR.canonique(petit))
                .contains("xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" xmlns:ns1=\"urn:x\"")
                .contains("    <ns1:a y=\"&quot;\" z=\"&#10;\">b <ns1:c> </ns1:c></ns1:a>\n")
                .satisfies(forme -> assertThat(EDITEUR.canonique(forme)).isEqualTo(forme));
    }

    @Test
    void an_element_outside_any_namespace_is_refused() {
        assertThatThrownBy(() -> EDITEUR.canonique(PETIT.replace("<output", "<x xmlns=''/><output")))
                .isInstanceOf(RulesetRefuseException.class)
                .hasMessageContaining("espace de noms");
        assertThatThrownBy(() -> EDITEUR.canonique("rien")).isInstanceOf(RulesetRefuseException.class);
    }

    @Property(tries = 300)
    void any_text_is_kept_to_the_character(
            @ForAll
                    @StringLength(max = 30)
                    @Chars({' ', '\t', '\n', '\r', '<', '>', '&', '"', '\'', ']', 'é', '\u00a0', 'a'})
                    String texte) {
        String ecrit = EDITEUR.modifier(PETIT, "t", List.of(new Ecrire("t-01", "o", texte)));
        assertThat(new DmnFile()
                        .lire("p.dmn", ecrit)
                        .tables()
                        .get(0)
                        .lignes()
                        .get(0)
                        .sorties())
                .containsExactly(texte);
        assertThat(EDITEUR.canonique(ecrit)).isEqualTo(ecrit);
    }
}
