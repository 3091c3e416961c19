package fr.aiguillage.api.lot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a stream, read as they come, each cut at a limit so that no line can fill the memory. */
final class Lignes {

    private final InputStream flux;
    private final int limite;
    private final byte[] tampon = new byte[1 << 16];
    private int debut;
    private int fin;
    private int numero;

    /** @param limite how many bytes a line may have, its end not counted */
    Lignes(InputStream flux, int limite) {
        this.flux = flux;
        this.limite = limite;
    }

    /** The next line, {@code null} after the last one. */
    Ligne suivante() throws IOException {
        ByteArrayOutputStream debutDeLigne = new ByteArrayOutputStream();
        boolean commencee = false;
        boolean tropLongue = false;
        while (rempli()) {
            commencee = true;
            int saut = saut();
            tropLongue |= debutDeLigne.size() + saut - debut > limite;
            if (!tropLongue) {
                debutDeLigne.write(tampon, debut, saut - debut);
            }
            debut = saut;
            if (debut < fin) {
                debut++;
                break;
            }
        }
        return commencee ? new Ligne(++numero, debutDeLigne.toByteArray(), tropLongue) : null;
    }

    /** Whether everything that came has been read, so that asking for the next line may have to wait. */
    boolean aSec() {
        return debut == fin;
    }

    private boolean rempli() throws IOException {
        if (aSec()) {
            debut = 0;
            fin = Math.max(0, flux.read(tampon));
        }
        return debut < fin;
    }

    private int saut() {
        int position = debut;
        while (position < fin && tampon[position] != '\n') {
            position++;
        }
        return position;
    }
}
