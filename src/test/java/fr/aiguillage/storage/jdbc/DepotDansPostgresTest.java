package fr.aiguillage.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DepotDansPostgresTest extends DepotContractTest {

    private static EmbeddedPostgres postgres;
    private static AgroalDataSource source;

    @BeforeAll
    static void demarre() throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        source = schema("regles");
        Migrations.migrer(source);
    }

    @AfterAll
    static void arrete() throws IOException {
        source.close();
        postgres.close();
    }

    @Override
    DataSource source() {
        return source;
    }

    @Override
    DataSource autreSource() throws SQLException {
        return schema("autre");
    }

    private static AgroalDataSource schema(String nom) throws SQLException {
        try (Connection connexion = postgres.getPostgresDatabase().getConnection();
                Statement requete = connexion.createStatement()) {
            requete.execute("create schema " + nom);
        }
        AgroalDataSourceConfigurationSupplier configuration = new AgroalDataSourceConfigurationSupplier();
        configuration
                .connectionPoolConfiguration()
                .maxSize(8)
                .acquisitionTimeout(Duration.ofSeconds(10))
                .connectionFactoryConfiguration()
                .jdbcUrl(postgres.getJdbcUrl("postgres", "postgres"))
                .jdbcProperty("currentSchema", nom);
        return AgroalDataSource.from(configuration);
    }

    @Test
    void it_is_a_real_one() throws SQLException {
        try (Connection connexion = source().getConnection()) {
            assertThat(connexion.getMetaData().getDatabaseProductName()).isEqualTo("PostgreSQL");
        }
    }
}
