package fr.aiguillage.storage.fichier;

import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.cycle.VersionPubliee;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A whole rule set as one zip file: its files and a manifest that tells them by their fingerprints. */
public final class Archive {

    private static final LocalDateTime INSTANT_FIXE = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Archive() {}

    /**
     * The same content always gives the same bytes.
     *
     * @param version {@code null} when the content is not published
     */
    public static byte[] exporter(RulesetContent contenu, VersionPubliee version) {
        SortedMap<String, byte[]> entrees = new TreeMap<>();
        contenu.fichiers().forEach((nom, texte) -> entrees.put(nom, texte.getBytes(StandardCharsets.UTF_8)));
        entrees.put(Manifeste.NOM, Manifeste.ecrire(contenu, version));
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(octets, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> entree : entrees.entrySet()) {
                ZipEntry entete = new ZipEntry(entree.getKey());
                entete.setTimeLocal(INSTANT_FIXE);
                zip.putNextEntry(entete);
                zip.write(entree.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return octets.toByteArray();
    }

    /**
     * @param zip at most 4 MiB, read from its local headers, up to the central directory: what follows is not looked at
     * @throws fr.aiguillage.publication.RulesetRefuseException when it is not such an archive, whole and unaltered
     */
    public static RulesetContent importer(byte[] zip) {
        SortedMap<String, String> textes = new TreeMap<>(new LecteurZip(zip).textes());
        String manifeste = textes.remove(Manifeste.NOM);
        return Manifeste.verifier(manifeste, textes);
    }
}
