package fr.aiguillage.hostile;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** HTTP/1.1 over a bare socket, to send what no library would. */
final class Connexion implements AutoCloseable {

    record Reponse(int statut, Map<String, String> enTetes, String corps) {}

    private static final int PATIENCE_MS = 30_000;

    private final Socket socket;
    private final InputStream entree;

    Connexion(int port) throws IOException {
        socket = new Socket("localhost", port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MS);
        entree = new BufferedInputStream(socket.getInputStream());
    }

    static String requete(String methode, String chemin, String type, String corps) {
        String tete = methode + " " + chemin + " HTTP/1.1\r\nHost: localhost\r\n";
        return corps == null
                ? tete + "\r\n"
                : tete + "Content-Type: " + type + "\r\nContent-Length: "
                        + corps.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + corps;
    }

    static String decide(String corps) {
        return requete("POST", "/decide?detail=essentiel", "application/json", corps);
    }

    Reponse demander(String methode, String chemin, String type, String corps) throws IOException {
        ecrire(requete(methode, chemin, type, corps));
        return lire();
    }

    void ecrire(String texte) throws IOException {
        socket.getOutputStream().write(texte.getBytes(StandardCharsets.UTF_8));
    }

    Reponse lire() throws IOException {
        String[] premiere = ligne().split(" ");
        Map<String, String> enTetes = new TreeMap<>();
        for (String ligne = ligne(); !ligne.isEmpty(); ligne = ligne()) {
            int deuxPoints = ligne.indexOf(':');
            enTetes.put(
                    ligne.substring(0, deuxPoints).toLowerCase(Locale.ROOT),
                    ligne.substring(deuxPoints + 1).strip());
        }
        int longueur = Integer.parseInt(enTetes.getOrDefault("content-length", "0"));
        return new Reponse(
                Integer.parseInt(premiere[1]),
                enTetes,
                new String(entree.readNBytes(longueur), StandardCharsets.UTF_8));
    }

    /** Whether the service closes the connection within that time, whatever it still says. */
    boolean fermee(Duration limite) throws IOException {
        socket.setSoTimeout((int) limite.toMillis());
        try {
            while (entree.read() >= 0) {
                // what is still said
            }
            return true;
        } catch (SocketTimeoutException ouverte) {
            return false;
        } catch (IOException coupee) {
            return true;
        }
    }

    /** Cuts it without a word (RST). */
    void arracher() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    private String ligne() throws IOException {
        StringBuilder ligne = new StringBuilder();
        for (int octet = entree.read(); octet != '\n'; octet = entree.read()) {
            if (octet < 0) {
                throw new EOFException("closed after: " + ligne);
            }
            if (octet != '\r') {
                ligne.append((char) octet);
            }
        }
        return ligne.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
