package fr.aiguillage.storage.classeur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.aiguillage.publication.RulesetRefuseException;
import fr.aiguillage.publication.classeur.Cellule;
import fr.aiguillage.publication.classeur.Feuille;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file from outside is read as a workbook within limits, or not at all. */
class AttaquesXlsxTest {

    private static final String FEUILLE = "xl/worksheets/sheet1.xml";
    private static final String CHAINES = "xl/sharedStrings.xml";
    private static final String XXE =
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData/></worksheet>";

    private final Map<String, byte[]> parties = new LinkedHashMap<>();

    AttaquesXlsxTest() {
        partie("xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"F\" r:id=\"a\"/></sheets></workbook>");
        partie(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"a\" Type=\"t/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                        + "<Relationship Id=\"b\" Type=\"t/sharedStrings\" Target=\"sharedStrings.xml\"/>"
                        + "<Relationship Id=\"c\" Type=\"t/styles\" Target=\"/xl/styles.xml\"/></Relationships>");
        partie(CHAINES, "<sst><si><t>un</t></si><si><r><t>de</t></r><r><t>ux</t></r><rPh><t>x</t></rPh></si></sst>");
        partie(
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"[Red]#,##0 &quot;day&quot;\"/></numFmts>"
                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/></cellXfs></styleSheet>");
    }

    @Test
    void what_spreadsheets_write_is_read() {
        Feuille feuille = feuille(
                "<c r=\"A1\" t=\"s\"><v>1</v></c><c t=\"inlineStr\"><is><t>trois</t></is></c>"
                        + "<c r=\"D1\"><v>4999.0100000000002</v></c><c r=\"E1\" s=\"1\"><v>45366</v></c>"
                        + "<c r=\"F1\" s=\"2\"><v>2E4</v></c><c r=\"G1\" t=\"b\"><v>1</v></c>"
                        + "<c r=\"H1\" t=\"str\"><f>A1&amp;B1</f><v>x</v></c><c r=\"I1\" t=\"e\"><v>#N/A</v></c><c r=\"J1\" s=\"1\"/>");
        assertThat(feuille.cellules().values())
                .containsExactly(
                        Cellule.texte("deux"),
                        Cellule.texte("trois"),
                        new Cellule.Nombre(new BigDecimal("4999.01")),
                        new Cellule.Jour(new BigDecimal("45366")),
                        new Cellule.Nombre(new BigDecimal("20000")),
                        Cellule.texte("VRAI"),
                        new Cellule.Formule("A1&B1"),
                        new Cellule.Erreur("#N/A"));
        assertThat(feuille.fusions()).containsExactly("B3:B5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16"})
    void a_document_type_is_refused_in_any_part_and_encoding(String encodage) {
        for (String partie : new String[] {FEUILLE, CHAINES, "xl/workbook.xml", "xl/styles.xml"}) {
            feuilleVide();
            byte[] avant = parties.get(partie);
            parties.put(partie, XXE.getBytes(Charset.forName(encodage)));
            refuse("DOCTYPE");
            parties.put(partie, avant);
        }
    }

    @Test
    void entities_are_never_multiplied() {
        partie(
                FEUILLE,
                "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><worksheet>&b;</worksheet>");
        refuse("DOCTYPE");
    }

    @Test
    void what_grows_too_much_is_refused() {
        feuilleVide();
        parties.put("xl/media/image.bin", new byte[(16 << 20) + 1]);
        refuse("trop grand");
        parties.put("xl/media/image.bin", new byte[15 << 20]);
        refuse("trop grand");
    }

    @Test
    void too_many_parts_are_refused() {
        feuilleVide();
        for (int i = 0; i < 1_001; i++) {
            partie("xl/" + i, "");
        }
        refuse("trop de parties");
    }

    @Test
    void too_many_cells_are_refused() {
        StringBuilder cellules = new StringBuilder("<worksheet><sheetData>");
        for (int i = 1; i <= 200_001; i++) {
            cellules.append("<row><c><v>").append(i * 7_919L % 1_000_003).append("</v></c></row>");
        }
        partie(FEUILLE, cellules.append("</sheetData></worksheet>").toString());
        refuse("200\u00a0000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"ZZZZZZ1\"><v>1</v></c>",
                "<c r=\"XFE1\"><v>1</v></c>",
                "<c r=\"A1048577\"><v>1</v></c>",
                "<c r=\"A0\"><v>1</v></c>",
                "<c r=\"1\"><v>1</v></c>",
                "<c t=\"s\"><v>99</v></c>",
                "<c t=\"s\"><v>-1</v></c>",
                "<c><v>douze</v></c>",
                "<c><v>1E999</v></c>",
                "<c><v>1</v>"
            })
    void a_cell_that_cannot_be_is_refused(String cellule) {
        assertThatThrownBy(() -> feuille(cellule))
                .isInstanceOf(RulesetRefuseException.class)
                .hasMessageContaining("abîmé");
    }

    @Test
    void macros_passwords_and_other_files_are_refused() {
        feuilleVide();
        parties.put("xl/vbaProject.bin", new byte[1]);
        refuse("macros");
        refuse(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}, "mot de passe");
        refuse("a;b;c".getBytes(StandardCharsets.UTF_8), "pas un classeur");
        refuse(new byte[0], "pas un classeur");
        refuse(new byte[] {'P', 'K', 3, 4, 0, 0, 0}, "abîmé");
    }

    @Test
    void what_links_to_other_files_is_not_looked_at() {
        partie("xl/externalLinks/externalLink1.xml", XXE);
        partie("../../evil", "x");
        assertThat(feuille("<c r=\"A1\"><v>1</v></c>").cellules()).hasSize(1);
    }

    private Feuille feuille(String cellules) {
        partie(
                FEUILLE,
                "<worksheet><sheetData><row r=\"1\">" + cellules
                        + "</row></sheetData><mergeCells><mergeCell ref=\"B3:B5\"/></mergeCells></worksheet>");
        return new ClasseursXlsx().lire(zip()).get(0);
    }

    private void feuilleVide() {
        partie(FEUILLE, "<worksheet><sheetData/></worksheet>");
    }

    private void partie(String nom, String texte) {
        parties.put(nom, texte.getBytes(StandardCharsets.UTF_8));
    }

    private void refuse(String parceQue) {
        refuse(zip(), parceQue);
    }

    private static void refuse(byte[] octets, String parceQue) {
        assertThatThrownBy(() -> new ClasseursXlsx().lire(octets))
                .isInstanceOf(RulesetRefuseException.class)
                .hasMessageContaining(parceQue);
    }

    private byte[] zip() {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(octets)) {
            for (Map.Entry<String, byte[]> partie : parties.entrySet()) {
                zip.putNextEntry(new ZipEntry(partie.getKey()));
                zip.write(partie.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return octets.toByteArray();
    }
}
