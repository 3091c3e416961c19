package fr.aiguillage.replicas;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;

/** A database that goes away and comes back, with its data and on its port. */
final class Postgres implements AutoCloseable {

    private final Path donnees;
    private final int port;
    private EmbeddedPostgres serveur;

    Postgres(Path donnees) {
        this.donnees = donnees;
        try (ServerSocket libre = new ServerSocket(0)) {
            this.port = libre.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void demarrer() {
        try {
            serveur = EmbeddedPostgres.builder()
                    .setDataDirectory(donnees)
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "jdbc:postgresql://localhost:" + port + "/postgres";
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        try {
            serveur.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
