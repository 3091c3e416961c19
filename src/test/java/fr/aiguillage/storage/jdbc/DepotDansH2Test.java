package fr.aiguillage.storage.jdbc;

import static fr.aiguillage.storage.jdbc.UnDepot.LIVREE;
import static fr.aiguillage.storage.jdbc.UnDepot.VERSION_1;
import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.publication.cycle.Brouillon;
import fr.aiguillage.publication.cycle.VersionPubliee;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DepotDansH2Test extends DepotContractTest {

    @TempDir
    static Path repertoire;

    private static JdbcConnectionPool source;

    @BeforeAll
    static void ouvre() {
        source = fichier("regles");
        Migrations.migrer(source);
    }

    @AfterAll
    static void ferme() {
        source.dispose();
    }

    @Override
    DataSource source() {
        return source;
    }

    /** With its tables, since an H2 file belongs to one process. */
    @Override
    DataSource autreSource() {
        JdbcDataSource autre = new JdbcDataSource();
        autre.setUrl("jdbc:h2:mem:autre;DB_CLOSE_DELAY=-1");
        Migrations.migrer(autre);
        return autre;
    }

    @Test
    void what_was_kept_is_there_when_the_file_is_opened_again() {
        JdbcConnectionPool avant = fichier("durable");
        JdbcDepot depot = new JdbcDepot(avant);
        depot.preparer(VERSION_1, LIVREE);
        UnDepot actes = new UnDepot(depot);
        VersionPubliee publiee = actes.approuve(actes.propose());
        Brouillon modifie = actes.modifie(actes.cree());
        avant.dispose();

        JdbcConnectionPool apres = fichier("durable");
        JdbcDepot rouvert = new JdbcDepot(apres);
        assertThat(rouvert.versions()).containsExactly(VERSION_1, publiee);
        assertThat(rouvert.contenu(publiee.empreinte())).isEqualTo(LIVREE);
        assertThat(rouvert.brouillon(modifie.id())).contains(modifie);
        assertThat(rouvert.horloge()).isEqualTo(2);
        apres.dispose();
    }

    @Test
    void it_goes_on_when_the_connection_that_made_its_tables_is_closed() {
        JdbcDataSource sansReserve = new JdbcDataSource();
        sansReserve.setUrl("jdbc:h2:mem:sans-reserve;DB_CLOSE_DELAY=-1");
        Migrations.migrer(sansReserve);
        JdbcDepot depot = new JdbcDepot(sansReserve);
        depot.preparer(VERSION_1, LIVREE);
        UnDepot actes = new UnDepot(depot);
        assertThat(actes.modifie(actes.cree()).revision()).isEqualTo(2);
    }

    private static JdbcConnectionPool fichier(String nom) {
        return JdbcConnectionPool.create("jdbc:h2:file:" + repertoire.resolve(nom), "sa", "");
    }
}
