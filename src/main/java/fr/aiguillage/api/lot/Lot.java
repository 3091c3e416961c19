package fr.aiguillage.api.lot;

import com.fasterxml.jackson.databind.ObjectWriter;
import fr.aiguillage.api.probleme.Problemes;
import io.opentelemetry.api.trace.Span;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Function;

/**
 * Answers line by line, in order. A line that cannot be answered costs that line only; the next line is read only once
 * the answer to this one is written.
 *
 * @param flux the demands
 * @param limite how many bytes a line may have
 * @param decision what to answer to a line
 */
record Lot(InputStream flux, LotConfig config, int limite, Function<byte[], ?> decision, ObjectWriter redacteur)
        implements StreamingOutput {

    @Override
    public void write(OutputStream sortie) throws IOException {
        try (Reserve reserve = new Reserve(config)) {
            new Thread(() -> reserve.remplir(flux), "lot").start();
            repondre(new Lignes(reserve, limite), sortie);
        }
    }

    private void repondre(Lignes lignes, OutputStream sortie) throws IOException {
        long demandes = 0;
        for (Ligne ligne = lignes.suivante(); ligne != null; ligne = lignes.suivante()) {
            if (!ligne.vide()) {
                sortie.write(reponse(ligne));
                sortie.write('\n');
                demandes++;
            }
            if (lignes.aSec()) {
                sortie.flush();
            }
        }
        Span.current().setAttribute("aiguillage.demandes", demandes);
    }

    private byte[] reponse(Ligne ligne) throws IOException {
        try {
            if (ligne.tropLongue()) {
                throw Problemes.corpsTropGrand(limite);
            }
            return redacteur.writeValueAsBytes(decision.apply(ligne.octets()));
        } catch (IOException | RuntimeException e) {
            return redacteur.writeValueAsBytes(Problemes.deLaLigne(ligne.numero(), e));
        }
    }
}
