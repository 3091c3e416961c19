package fr.aiguillage.storage.copie;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

/** Files of a directory that are either there in full or not at all. */
record Fichiers(Path repertoire) {

    private static final String EN_COURS = ".tmp";

    boolean existe(String nom) {
        return Files.exists(repertoire.resolve(nom));
    }

    String lire(String nom) {
        if (!existe(nom)) {
            throw new CopieIllisibleException(nom, "manque");
        }
        try {
            return Files.readString(repertoire.resolve(nom));
        } catch (IOException e) {
            throw new CopieIllisibleException(nom, "ne peut pas être lu (" + e + ")");
        }
    }

    void ecrire(String nom, String texte) {
        try {
            Files.createDirectories(repertoire);
            Path enCours = Files.createTempFile(repertoire, nom, EN_COURS);
            ecrireSurDisque(enCours, StandardCharsets.UTF_8.encode(texte));
            Files.move(enCours, repertoire.resolve(nom), ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes the contents that are not among the useful files, and what an interrupted writing has left. */
    void nettoyer(Set<String> utiles) {
        try (Stream<Path> presents = Files.list(repertoire)) {
            for (Path present : presents.toList()) {
                String nom = present.getFileName().toString();
                if (nom.endsWith(EN_COURS) || estContenu(nom) && !utiles.contains(nom)) {
                    Files.deleteIfExists(present);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean estContenu(String nom) {
        return nom.matches("[0-9a-f]{64}\\.json");
    }

    private static void ecrireSurDisque(Path fichier, ByteBuffer octets) throws IOException {
        try (FileChannel canal = FileChannel.open(fichier, WRITE)) {
            while (octets.hasRemaining()) {
                canal.write(octets);
            }
            canal.force(true);
        }
    }
}
