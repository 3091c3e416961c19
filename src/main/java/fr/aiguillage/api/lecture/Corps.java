package fr.aiguillage.api.lecture;

import fr.aiguillage.api.probleme.Problemes;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a request, as many as it may have, however the client announces or chunks them. */
public final class Corps {

    /** 1 MiB. */
    public static final int LIMITE = 1 << 20;

    private Corps() {}

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem when there are more than {@link #LIMITE} bytes */
    public static byte[] lire(InputStream flux) throws IOException {
        return lire(flux, LIMITE);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem when there are more bytes than the limit */
    public static byte[] lire(InputStream flux, int limite) throws IOException {
        byte[] octets = flux.readNBytes(limite + 1);
        if (octets.length > limite) {
            throw Problemes.corpsTropGrand(limite);
        }
        return octets;
    }
}
