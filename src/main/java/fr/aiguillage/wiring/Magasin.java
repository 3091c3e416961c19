package fr.aiguillage.wiring;

import fr.aiguillage.publication.cycle.Depot;
import fr.aiguillage.storage.copie.CopieLocale;
import fr.aiguillage.storage.jdbc.JdbcDepot;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.InjectableInstance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Where rule sets are kept: PostgreSQL when it is configured, or else a file. */
final class Magasin {

    private static final Logger LOG = Logger.getLogger(Magasin.class);

    @Produces
    @Singleton
    Depot depot(
            @DataSource("postgresql") InjectableInstance<AgroalDataSource> postgresql,
            @DataSource("h2") InjectableInstance<AgroalDataSource> h2) {
        boolean configuree = postgresql.getHandle().getBean().isActive();
        return new JdbcDepot((configuree ? postgresql : h2).get());
    }

    @Produces
    @Singleton
    CopieLocale copieLocale(PublicationConfig config) {
        return new CopieLocale(config.donnees().resolve("copie"), LOG::warn);
    }
}
