package fr.aiguillage.replicas;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A lot of demands over a bare socket, one at a time. */
final class LotEnCours implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final String OUVERTURE = "POST /decide/lot?detail=essentiel HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n";

    private final Socket socket;
    private final BufferedReader reponses;

    LotEnCours(int port) throws IOException {
        socket = new Socket("localhost", port);
        socket.setSoTimeout((int) PATIENCE.toMillis());
        reponses = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        ecrire(OUVERTURE);
    }

    /** The answer to one more demand; {@code null} when there will be none. */
    String decider(String reference) throws IOException {
        String demande = "{\"acte\":\"CONSULTATION\",\"contrat\":{\"reference\":\"" + reference + "\"}}\n";
        ecrire(Integer.toHexString(demande.length()) + "\r\n" + demande + "\r\n");
        String ligne = reponses.readLine();
        while (ligne != null && !ligne.contains("\"acte\"")) {
            ligne = reponses.readLine();
        }
        return ligne;
    }

    void terminer() throws IOException {
        ecrire("0\r\n\r\n");
    }

    private void ecrire(String texte) throws IOException {
        socket.getOutputStream().write(texte.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
