package fr.aiguillage.storage.jdbc;

import static fr.aiguillage.storage.jdbc.UnDepot.INSTANT;
import static fr.aiguillage.storage.jdbc.UnDepot.LIVREE;
import static fr.aiguillage.storage.jdbc.UnDepot.VERSION_1;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.aiguillage.publication.cycle.Depot;
import fr.aiguillage.publication.cycle.DepotInjoignableException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

@Timeout(20)
class BaseInjoignableTest {

    @Test
    void a_server_that_is_not_there_is_said_so() throws IOException {
        Depot depot = new JdbcDepot(postgres(portLibre()));
        assertInjoignable(depot);
        assertThatThrownBy(() -> depot.creer("t", 1, LIVREE, "a", INSTANT, "m"))
                .isInstanceOf(DepotInjoignableException.class)
                .hasMessage(
                        "La base des jeux de règles ne répond pas, ou refuse (code «\u00a008001\u00a0»). Rien n’a été"
                                + " enregistré\u00a0: réessayez plus tard.");
    }

    @Test
    void a_server_that_says_nothing_is_not_waited_for_longer_than_the_source_says() throws IOException {
        try (ServerSocket muet = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            PGSimpleDataSource source = postgres(muet.getLocalPort());
            source.setSocketTimeout(1);
            Depot depot = new JdbcDepot(source);
            assertThatThrownBy(depot::horloge).isInstanceOf(DepotInjoignableException.class);
        }
    }

    @Test
    void a_file_that_is_no_database_is_said_so(@TempDir Path repertoire) throws IOException {
        Files.writeString(repertoire.resolve("regles.mv.db"), "not a database");
        JdbcDataSource source = new JdbcDataSource();
        source.setUrl("jdbc:h2:file:" + repertoire.resolve("regles"));
        assertInjoignable(new JdbcDepot(source));
    }

    private static void assertInjoignable(Depot depot) {
        assertThatThrownBy(depot::horloge)
                .isInstanceOf(DepotInjoignableException.class)
                .hasCauseInstanceOf(SQLException.class);
        assertThatThrownBy(() -> depot.preparer(VERSION_1, LIVREE))
                .isInstanceOf(DepotInjoignableException.class)
                .hasMessageContaining("n’a pas pu être préparée");
    }

    private static PGSimpleDataSource postgres(int port) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {port});
        source.setUser("postgres");
        return source;
    }

    private static int portLibre() throws IOException {
        try (ServerSocket prise = new ServerSocket(0)) {
            return prise.getLocalPort();
        }
    }
}
