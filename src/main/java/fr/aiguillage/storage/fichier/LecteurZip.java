package fr.aiguillage.storage.fichier;

import static fr.aiguillage.storage.fichier.RefusArchive.refus;

import fr.aiguillage.publication.RulesetContent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads the entries of an archive in memory, counting the bytes that come out, whatever the headers say. */
final class LecteurZip {

    private static final int ARCHIVE_MAXIMALE = 4 << 20;
    private static final int FICHIER_MAXIMAL = 4 << 20;
    private static final int TOTAL_MAXIMAL = 10 << 20;
    private static final int ENTREES_MAXIMALES = 20;
    private static final int RAPPORT_MAXIMAL = 200;
    private static final Set<String> ATTENDUES = attendues();

    private final byte[] zip;
    private final Map<String, String> textes = new HashMap<>();
    private int entrees;
    private long total;

    LecteurZip(byte[] zip) {
        this.zip = zip;
    }

    /** The text of each entry, by name: the expected ones, no more and no less. */
    Map<String, String> textes() {
        if (zip.length > ARCHIVE_MAXIMALE) {
            throw refus(null, "l’archive dépasse 4 Mio.", "Exportez un seul jeu de règles par archive.");
        }
        if (zip.length < 4 || zip[0] != 'P' || zip[1] != 'K' || zip[2] != 3 || zip[3] != 4) {
            throw refus(null, "ce n’est pas une archive zip.", "Choisissez une archive exportée par Aiguillage.");
        }
        try (ZipInputStream flux = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entree = flux.getNextEntry(); entree != null; entree = flux.getNextEntry()) {
                String nom = nom(entree);
                textes.put(nom, texte(nom, octets(nom, flux)));
            }
        } catch (IOException | IllegalArgumentException e) {
            throw refus(null, "l’archive est abîmée ou chiffrée.", "Exportez-la de nouveau, sans mot de passe.");
        }
        completes();
        return textes;
    }

    private String nom(ZipEntry entree) {
        String nom = entree.getName();
        if (++entrees > ENTREES_MAXIMALES) {
            throw refus(null, "l’archive a plus de " + ENTREES_MAXIMALES + " entrées.", "Retirez celles de trop.");
        }
        if (!ATTENDUES.contains(nom)) {
            boolean chemin = nom.contains("/") || nom.contains("\\") || nom.contains("..") || nom.indexOf('\0') >= 0;
            throw refus(
                    nom,
                    chemin ? "un chemin n’est pas permis dans une archive." : "cette entrée est inconnue.",
                    "Gardez seulement " + String.join(", ", ATTENDUES) + ", à la racine de l’archive.");
        }
        if (textes.containsKey(nom)) {
            throw refus(nom, "cette entrée est donnée deux fois.", "Gardez-en une seule.");
        }
        return nom;
    }

    private byte[] octets(String nom, ZipInputStream flux) throws IOException {
        byte[] octets = flux.readNBytes(FICHIER_MAXIMAL + 1);
        total += octets.length;
        if (octets.length > FICHIER_MAXIMAL) {
            throw refus(nom, "ce fichier dépasse 4 Mio une fois décompressé.", "Réduisez-le.");
        }
        if (total > TOTAL_MAXIMAL) {
            throw refus(nom, "l’archive dépasse 10 Mio une fois décompressée.", "Réduisez ses fichiers.");
        }
        if (total > (long) RAPPORT_MAXIMAL * zip.length) {
            throw refus(
                    nom,
                    "l’archive grossit plus de " + RAPPORT_MAXIMAL + " fois en se décompressant.",
                    "Choisissez une archive exportée par Aiguillage.");
        }
        return octets;
    }

    private static String texte(String nom, byte[] octets) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets))
                    .toString();
        } catch (CharacterCodingException e) {
            throw refus(nom, "ce fichier n’est pas un texte en UTF-8.", "Enregistrez-le en UTF-8.");
        }
    }

    private void completes() {
        Set<String> manquantes = new TreeSet<>(ATTENDUES);
        manquantes.removeAll(textes.keySet());
        if (!manquantes.isEmpty()) {
            throw RefusArchive.de(manquantes.stream()
                    .map(nom -> RefusArchive.constatation(
                            nom, "cette entrée manque dans l’archive.", "Exportez l’archive de nouveau."))
                    .toList());
        }
    }

    private static Set<String> attendues() {
        Set<String> attendues = new TreeSet<>(RulesetContent.FICHIERS);
        attendues.add(Manifeste.NOM);
        return attendues;
    }
}
