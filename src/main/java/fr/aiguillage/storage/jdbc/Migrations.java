package fr.aiguillage.storage.jdbc;

import fr.aiguillage.publication.cycle.DepotInjoignableException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the tables of a database up to date. */
public final class Migrations {

    /** Named one by one, since a native executable cannot list what it holds. */
    static final List<String> SCRIPTS = List.of("db/regles/V1__jeux_de_regles.sql");

    private Migrations() {}

    /**
     * Does nothing when they are up to date. Several replicas may call it at once on PostgreSQL; on H2, whose file
     * belongs to one process, one thread at a time.
     *
     * @throws DepotInjoignableException when the database cannot be reached or refuses
     */
    public static void migrer(DataSource source) {
        try {
            Flyway.configure()
                    .dataSource(source)
                    .resourceProvider(new Scripts(SCRIPTS))
                    .javaMigrationClassProvider(List::of)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new DepotInjoignableException(
                    "La base des jeux de règles n’a pas pu être préparée. Vérifiez qu’elle répond, et que le service a le droit d’y créer des tables.",
                    e);
        }
    }
}
