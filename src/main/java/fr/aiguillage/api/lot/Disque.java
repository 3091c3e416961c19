package fr.aiguillage.api.lot;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/** A queue of bytes in a temporary file, made when first needed and emptied whenever it has been read up. */
final class Disque implements AutoCloseable {

    private final long maximum;
    private FileChannel fichier;
    private long ecrits;
    private long lus;

    /** @param maximum how many bytes may wait in it */
    Disque(long maximum) {
        this.maximum = maximum;
    }

    boolean vide() {
        return lus == ecrits;
    }

    boolean plein() {
        return ecrits >= maximum;
    }

    void ecrire(byte[] octets) throws IOException {
        if (fichier == null) {
            fichier = FileChannel.open(
                    Files.createTempFile("lot-", ".ndjson"),
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
        }
        for (ByteBuffer reste = ByteBuffer.wrap(octets); reste.hasRemaining(); ) {
            ecrits += fichier.write(reste, ecrits);
        }
    }

    /** How many bytes were read, -1 when there are none. */
    int lire(byte[] octets, int debut, int longueur) throws IOException {
        if (vide()) {
            return -1;
        }
        int lusCetteFois = fichier.read(ByteBuffer.wrap(octets, debut, longueur), lus);
        lus += lusCetteFois;
        if (vide()) {
            fichier.truncate(0);
            lus = 0;
            ecrits = 0;
        }
        return lusCetteFois;
    }

    @Override
    public void close() throws IOException {
        if (fichier != null) {
            fichier.close();
        }
    }
}
