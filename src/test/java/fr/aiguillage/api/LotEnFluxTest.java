package fr.aiguillage.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A lot over a bare socket, so that the sender and the reader can go at different speeds. */
@QuarkusTest
class LotEnFluxTest {

    private static final int LIGNES = 50_000;
    private static final String REMPLISSAGE = " ".repeat(2_000);

    @TestHTTPResource("/decide/lot?detail=essentiel")
    URI lot;

    @Test
    void unLotDeCinquanteMilleLignesPasseSansAttendreNiDansUnSensNiDansLAutre() throws Exception {
        try (Socket socket = new Socket(lot.getHost(), lot.getPort())) {
            socket.setSoTimeout(30_000);
            AtomicInteger envoyees = new AtomicInteger();
            OutputStream sortie = socket.getOutputStream();

            ouvrir(sortie);
            envoyer(sortie, 0);
            BufferedReader reponses = new BufferedReader(
                    new InputStreamReader(new CorpsParMorceaux(socket.getInputStream()), StandardCharsets.UTF_8));
            assertThat(reponses.readLine()).contains("\"reference\":\"0\"");

            CompletableFuture<Void> envoi = CompletableFuture.runAsync(() -> envoyerLeReste(sortie, envoyees));
            Thread.sleep(3_000);
            assertThat(envoyees.get()).isBetween(1, LIGNES - 2);

            for (int ligne = 1; ligne < LIGNES; ligne++) {
                assertThat(reponses.readLine()).contains("\"reference\":\"" + ligne + "\"");
            }
            envoi.join();
        }
    }

    private void ouvrir(OutputStream sortie) throws IOException {
        sortie.write(("POST " + lot.getRawPath() + "?" + lot.getRawQuery() + " HTTP/1.1\r\nHost: " + lot.getHost()
                        + "\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
    }

    private static void envoyerLeReste(OutputStream sortie, AtomicInteger envoyees) {
        try {
            for (int ligne = 1; ligne < LIGNES; ligne++) {
                envoyer(sortie, ligne);
                envoyees.set(ligne);
            }
            sortie.write("0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void envoyer(OutputStream sortie, int ligne) throws IOException {
        String demande =
                "{\"acte\":\"CONSULTATION\"," + REMPLISSAGE + "\"contrat\":{\"reference\":\"" + ligne + "\"}}\n";
        sortie.write(
                (Integer.toHexString(demande.length()) + "\r\n" + demande + "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
