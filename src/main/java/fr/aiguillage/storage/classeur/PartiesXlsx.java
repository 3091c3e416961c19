package fr.aiguillage.storage.classeur;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The parts of a workbook, in memory, counting the bytes that come out, whatever the headers say. */
final class PartiesXlsx {

    private static final int PARTIES_MAXIMALES = 1_000;
    private static final int PARTIE_MAXIMALE = 16 << 20;
    private static final int TOTAL_MAXIMAL = 32 << 20;
    private static final int RAPPORT_MAXIMAL = 200;
    private static final int[] ZIP = {'P', 'K', 3, 4};
    private static final int[] ANCIEN = {0xD0, 0xCF, 0x11, 0xE0};

    private final Map<String, byte[]> parties = new HashMap<>();

    /** @throws fr.aiguillage.publication.RulesetRefuseException when it is no workbook, or not a safe one */
    PartiesXlsx(byte[] xlsx) {
        if (commence(xlsx, ANCIEN)) {
            throw RefusClasseur.de(
                    "le classeur est à l’ancien format .xls, ou protégé par un mot de passe.",
                    "Enregistrez-le au format .xlsx, sans mot de passe.");
        }
        if (!commence(xlsx, ZIP)) {
            throw RefusClasseur.de("ce n’est pas un classeur Excel.", "Choisissez un fichier .xlsx.");
        }
        try {
            lire(xlsx);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By its directory, which is what spreadsheets read: from a file, since the JDK reads it from nothing else. */
    private void lire(byte[] xlsx) throws IOException {
        Path fichier = Files.createTempFile("classeur", ".xlsx");
        try {
            Files.write(fichier, xlsx);
            try (ZipFile zip = new ZipFile(fichier.toFile(), StandardCharsets.UTF_8)) {
                lire(zip, xlsx.length);
            } catch (ZipException | IllegalArgumentException e) {
                throw RefusClasseur.abime();
            }
        } finally {
            Files.delete(fichier);
        }
    }

    /** @param nom whatever its case */
    Optional<byte[]> partie(String nom) {
        return Optional.ofNullable(parties.get(nom.toLowerCase(Locale.ROOT)));
    }

    private void lire(ZipFile zip, long taille) throws IOException {
        if (zip.size() > PARTIES_MAXIMALES) {
            throw RefusClasseur.trop("a trop de parties");
        }
        long total = 0;
        for (ZipEntry entree : Collections.list(zip.entries())) {
            byte[] octets = octets(zip, entree);
            total += octets.length;
            if (octets.length > PARTIE_MAXIMALE || total > TOTAL_MAXIMAL || total > RAPPORT_MAXIMAL * taille) {
                throw RefusClasseur.trop("est trop grand une fois décompressé");
            }
            String nom = entree.getName().toLowerCase(Locale.ROOT);
            if (nom.endsWith("vbaproject.bin")) {
                throw RefusClasseur.de(
                        "le classeur contient des macros.", "Enregistrez-le au format .xlsx, sans macros.");
            }
            if (parties.put(nom, octets) != null) {
                throw RefusClasseur.abime();
            }
        }
    }

    private static byte[] octets(ZipFile zip, ZipEntry entree) throws IOException {
        try (InputStream flux = zip.getInputStream(entree)) {
            return flux.readNBytes(PARTIE_MAXIMALE + 1);
        }
    }

    private static boolean commence(byte[] octets, int[] signature) {
        boolean commence = octets.length >= signature.length;
        for (int i = 0; commence && i < signature.length; i++) {
            commence = (octets[i] & 0xff) == signature[i];
        }
        return commence;
    }
}
