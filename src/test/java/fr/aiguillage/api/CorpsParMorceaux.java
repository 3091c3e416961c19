package fr.aiguillage.api;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The body of an HTTP/1.1 answer in chunks, its headers skipped. */
final class CorpsParMorceaux extends InputStream {

    private final InputStream reseau;
    private int reste;

    CorpsParMorceaux(InputStream reseau) throws IOException {
        this.reseau = new BufferedInputStream(reseau);
        while (!ligne().isEmpty()) {
            // a header
        }
    }

    @Override
    public int read() throws IOException {
        byte[] octet = new byte[1];
        return read(octet, 0, 1) < 0 ? -1 : octet[0] & 0xff;
    }

    @Override
    public int read(byte[] octets, int debut, int longueur) throws IOException {
        if (reste == 0) {
            reste = Integer.parseInt(ligne(), 16);
        }
        if (reste == 0) {
            return -1;
        }
        int lus = reseau.read(octets, debut, Math.min(longueur, reste));
        reste -= lus;
        if (reste == 0) {
            ligne();
        }
        return lus;
    }

    private String ligne() throws IOException {
        StringBuilder ligne = new StringBuilder();
        for (int octet = reseau.read(); octet != '\n'; octet = reseau.read()) {
            if (octet != '\r') {
                ligne.append((char) octet);
            }
        }
        return ligne.toString();
    }
}
