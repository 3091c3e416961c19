package fr.aiguillage.api.acces;

import fr.aiguillage.publication.cycle.Acteur;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.spi.runtime.AuthenticationFailureEvent;
import io.quarkus.security.spi.runtime.AuthorizationFailureEvent;
import io.quarkus.security.spi.runtime.SecurityEvent;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Logs and counts each attempt that is denied; the counts are there from the start, at zero. */
@Startup
@Singleton
public class AccesRefuses {

    private static final Logger LOG = Logger.getLogger(AccesRefuses.class);

    private final Counter sansIdentite;
    private final Counter sansDroit;
    private final Counter auteur;

    public AccesRefuses(MeterRegistry registre) {
        this.sansIdentite = compteur(registre, "IDENTITE");
        this.sansDroit = compteur(registre, "DROIT");
        this.auteur = compteur(registre, "AUTEUR");
    }

    void surIdentite(@Observes AuthenticationFailureEvent refus) {
        sansIdentite.increment();
        LOG.warnf("Accès refusé, identité non reconnue\u00a0: %s", requete(refus));
    }

    /** Whoever has not said who he is lacks an identity; whoever has lacks a right. */
    void surDroit(@Observes AuthorizationFailureEvent refus) {
        SecurityIdentity qui = refus.getSecurityIdentity();
        (qui.isAnonymous() ? sansIdentite : sansDroit).increment();
        LOG.warnf(
                "Accès refusé à «\u00a0%s\u00a0»\u00a0: %s",
                qui.isAnonymous() ? "anonyme" : qui.getPrincipal().getName(), requete(refus));
    }

    /** Somebody who wanted to approve what he had a hand in. */
    public void surAuteur(Acteur acteur, long brouillon) {
        auteur.increment();
        LOG.warnf(
                "Accès refusé à «\u00a0%s\u00a0»\u00a0: approuver le brouillon %d, dont il est l’auteur",
                acteur.nom(), brouillon);
    }

    private static String requete(SecurityEvent refus) {
        Object contexte = refus.getEventProperties().get(RoutingContext.class.getName());
        return contexte instanceof RoutingContext requete
                ? requete.request().method() + " " + requete.normalizedPath()
                : "requête inconnue";
    }

    private static Counter compteur(MeterRegistry registre, String cause) {
        return Counter.builder("aiguillage.acces.refuses")
                .description("Attempts denied for want of an identity or of a right")
                .tag("cause", cause)
                .register(registre);
    }
}
