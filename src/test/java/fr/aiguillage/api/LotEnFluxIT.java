package fr.aiguillage.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.service.AvecService;
import fr.aiguillage.service.Service;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A lot over a bare socket, to choose when to send and when to read. */
@AvecService
class LotEnFluxIT {

    private static final int LIGNES = 50_000;
    /** All lines together are larger than the heap. */
    private static final String REMPLISSAGE = " ".repeat((AvecService.TAS_EN_MIO << 20) / LIGNES);

    private final int port;

    LotEnFluxIT(Service service) {
        this.port = service.port();
    }

    @Test
    void chaqueReponsePartSansAttendreLaDemandeSuivante() throws Exception {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(60_000);
            ouvrir(socket.getOutputStream());
            BufferedReader reponses = null;
            for (int ligne = 0; ligne < 3; ligne++) {
                envoyer(socket.getOutputStream(), ligne);
                reponses = reponses == null ? reponses(socket) : reponses;
                assertThat(reponses.readLine()).contains("\"reference\":\"" + ligne + "\"");
            }
        }
    }

    @Test
    void unLotEnvoyeEnEntierAvantDEtreLuNeRemplitPasLaMemoire() throws Exception {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(60_000);
            ouvrir(socket.getOutputStream());
            for (int ligne = 0; ligne < LIGNES; ligne++) {
                envoyer(socket.getOutputStream(), ligne);
            }
            socket.getOutputStream().write("0\r\n\r\n".getBytes(StandardCharsets.UTF_8));

            BufferedReader reponses = reponses(socket);
            for (int ligne = 0; ligne < LIGNES; ligne++) {
                assertThat(reponses.readLine()).contains("\"reference\":\"" + ligne + "\"");
            }
            assertThat(reponses.readLine()).isNull();
        }
    }

    private static BufferedReader reponses(Socket socket) throws IOException {
        return new BufferedReader(
                new InputStreamReader(new CorpsParMorceaux(socket.getInputStream()), StandardCharsets.UTF_8));
    }

    private static void ouvrir(OutputStream sortie) throws IOException {
        sortie.write(("POST /decide/lot?detail=essentiel HTTP/1.1\r\nHost: localhost\r\n"
                        + "Content-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
    }

    private static void envoyer(OutputStream sortie, int ligne) throws IOException {
        String demande =
                "{\"acte\":\"CONSULTATION\"," + REMPLISSAGE + "\"contrat\":{\"reference\":\"" + ligne + "\"}}\n";
        sortie.write(
                (Integer.toHexString(demande.length()) + "\r\n" + demande + "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
