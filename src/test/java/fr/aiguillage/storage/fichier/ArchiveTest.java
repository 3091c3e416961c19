package fr.aiguillage.storage.fichier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.RulesetRefuseException;
import fr.aiguillage.publication.cycle.VersionPubliee;
import fr.aiguillage.storage.ShippedRuleset;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule set travels as one archive, and comes back whole and unaltered or not at all. */
class ArchiveTest {

    private static final RulesetContent LIVRE = ShippedRuleset.VERSION.contenu();
    private static final byte[] ARCHIVE = Archive.exporter(LIVRE, null);

    @Test
    void what_was_exported_is_imported_as_it_was() {
        assertThat(Archive.importer(ARCHIVE)).isEqualTo(LIVRE);
    }

    @Test
    void the_same_content_gives_the_same_bytes() {
        assertThat(Archive.exporter(LIVRE, null)).isEqualTo(ARCHIVE);
        assertThat(entrees(ARCHIVE).keySet())
                .containsExactly(
                        "accompagnement.dmn",
                        "aiguillage.dmn",
                        "cumuls.drl",
                        "manifeste.json",
                        "scenarios.yaml",
                        "situations.drl");
    }

    @Test
    void the_manifest_tells_the_version_and_the_fingerprints() {
        LocalDate jour = LocalDate.of(2026, 1, 1);
        VersionPubliee version = new VersionPubliee(
                3, LIVRE.empreinte(), LIVRE.guideDu(), jour, "Carte", "m", "a", "b", Instant.EPOCH, 1L, null);
        byte[] archive = Archive.exporter(LIVRE, version);
        assertThat(new String(entrees(archive).get("manifeste.json"), StandardCharsets.UTF_8))
                .contains("\"format\" : 1", "\"guideDu\" : \"2024-01-17\"", LIVRE.empreinte())
                .contains("\"numero\" : 3", "\"titre\" : \"Carte\"", "\"sha256\"");
        assertThat(Archive.importer(archive)).isEqualTo(LIVRE);
    }

    @Test
    void what_is_not_a_zip_file_is_refused() {
        refuse(new byte[0], "pas une archive zip");
        refuse("<definitions/>".getBytes(StandardCharsets.UTF_8), "pas une archive zip");
        refuse(new byte[(4 << 20) + 1], "4 Mio");
    }

    @Test
    void a_damaged_archive_is_refused() {
        refuse(java.util.Arrays.copyOf(ARCHIVE, ARCHIVE.length / 3), "abîmée");
        byte[] abimee = ARCHIVE.clone();
        abimee[2_000] ^= 0x55;
        refuse(abimee, "abîmée");
    }

    @Test
    void an_encrypted_archive_is_refused() {
        byte[] chiffree = ARCHIVE.clone();
        chiffree[6] |= 1;
        refuse(chiffree, "chiffrée");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../aiguillage.dmn",
                "/etc/passwd",
                "C:\\aiguillage.dmn",
                "rules/aiguillage.dmn",
                "rules/",
                "aiguillage.dmn\0.txt",
                ".."
            })
    void a_path_is_refused_and_named(String nom) {
        refuse(avec(nom, new byte[] {1}), "un chemin n’est pas permis", nom.replace('\0', '\ufffd'));
    }

    @Test
    void an_entry_that_is_unknown_or_missing_is_refused_and_named() {
        refuse(avec("notes.txt", new byte[] {1}), "inconnue", "notes.txt");
        refuse(avec("AIGUILLAGE.DMN", new byte[] {1}), "inconnue", "AIGUILLAGE.DMN");
        Map<String, byte[]> entrees = entrees(ARCHIVE);
        entrees.remove("cumuls.drl");
        refuse(zip(entrees), "manque", "cumuls.drl");
        entrees.remove("manifeste.json");
        refuse(zip(entrees), "manque", "manifeste.json", "cumuls.drl");
    }

    @Test
    void an_entry_given_twice_is_refused_and_named() {
        byte[] deux = remplacer(avec("aiguillage.dmX", new byte[] {1}), "aiguillage.dmX", "aiguillage.dmn");
        refuse(deux, "deux fois", "aiguillage.dmn");
    }

    @Test
    void a_bomb_is_refused_before_it_fills_the_memory() {
        refuse(avec("aiguillage.dmn", new byte[64 << 20]), "aiguillage.dmn", "4 Mio une fois décompressé");
        refuse(avec("aiguillage.dmn", new byte[4 << 20]), "pas celui que le manifeste annonce");
        Map<String, byte[]> vides = new LinkedHashMap<>();
        LIVRE.fichiers().keySet().forEach(nom -> vides.put(nom, new byte[3 << 20]));
        refuse(zip(vides), "grossit plus de 200 fois");
        byte[] hasard = new byte[700_000];
        new java.util.Random(1).nextBytes(hasard);
        vides.replaceAll((nom, octets) -> ascii(hasard, 3 << 20));
        refuse(zip(vides), "10 Mio");
    }

    @Test
    void sizes_that_lie_in_the_headers_do_not_help() {
        byte[] menteuse = avec("accompagnement.dmn", new byte[64 << 20]);
        menteuse[22] = 10;
        menteuse[23] = menteuse[24] = menteuse[25] = 0;
        refuse(menteuse, "accompagnement.dmn", "4 Mio");
    }

    @Test
    void an_altered_file_is_refused_and_named() {
        refuse(avec("cumuls.drl", "package x".getBytes(StandardCharsets.UTF_8)), "cumuls.drl", "annonce");
        refuse(manifeste("2024-01-17", "2024-01-18"), "manifeste.json", "empreinte");
        refuse(manifeste("2024-01-17", "2024-02-31"), "manifeste.json", "2024-02-31");
        refuse(manifeste("\"format\" : 1", "\"format\" : 2"), "format");
        refuse(manifeste("{\n", "{\n\"format\" : 1,"), "JSON");
        refuse(manifeste("cumuls.drl", "cumul.drl"), "cumuls.drl", "annonce");
        refuse(avec("manifeste.json", "{\"format\":1}".getBytes(StandardCharsets.UTF_8)), "liste des fichiers");
        refuse(avec("manifeste.json", new byte[0]), "format");
        refuse(avec("manifeste.json", "[".repeat(5_000).getBytes(StandardCharsets.UTF_8)), "JSON");
    }

    @Test
    void a_text_that_is_not_utf_8_is_refused_and_named() {
        refuse(avec("cumuls.drl", new byte[] {'a', (byte) 0xe9, 'b'}), "cumuls.drl", "UTF-8");
    }

    @Test
    void more_entries_than_a_rule_set_can_have_are_refused() {
        Map<String, byte[]> entrees = entrees(ARCHIVE);
        entrees.put("manifeste.json/", new byte[0]);
        refuse(zip(entrees), "chemin");
    }

    private static void refuse(byte[] archive, String... mots) {
        assertThatThrownBy(() -> Archive.importer(archive))
                .isInstanceOfSatisfying(
                        RulesetRefuseException.class,
                        refus -> assertThat(refus.constatations())
                                .allSatisfy(constatation ->
                                        assertThat(constatation.controle()).isEqualTo("ARCHIVE")))
                .hasMessageContainingAll(mots);
    }

    private static byte[] manifeste(String avant, String apres) {
        String texte = new String(entrees(ARCHIVE).get("manifeste.json"), StandardCharsets.UTF_8);
        assertThat(texte).contains(avant);
        return avec("manifeste.json", texte.replace(avant, apres).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] avec(String nom, byte[] octets) {
        Map<String, byte[]> entrees = entrees(ARCHIVE);
        entrees.put(nom, octets);
        return zip(entrees);
    }

    private static byte[] ascii(byte[] hasard, int taille) {
        byte[] texte = new byte[taille];
        for (int i = 0; i < taille; i++) {
            texte[i] = i < hasard.length ? (byte) (hasard[i] & 0x7f) : (byte) 'a';
        }
        return texte;
    }

    private static byte[] remplacer(byte[] octets, String avant, String apres) {
        return new String(octets, StandardCharsets.ISO_8859_1)
                .replace(avant, apres)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Map<String, byte[]> entrees(byte[] archive) {
        Map<String, byte[]> entrees = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entree = zip.getNextEntry(); entree != null; entree = zip.getNextEntry()) {
                entrees.put(entree.getName(), zip.readAllBytes());
            }
            return entrees;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] zip(Map<String, byte[]> entrees) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(octets)) {
            for (Map.Entry<String, byte[]> entree : entrees.entrySet()) {
                zip.putNextEntry(new ZipEntry(entree.getKey()));
                zip.write(entree.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return octets.toByteArray();
    }
}
