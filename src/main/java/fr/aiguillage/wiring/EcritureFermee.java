package fr.aiguillage.wiring;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Without a provider of identities, and outside a demonstration, there is nothing to write to: drafts do not exist, and
 * versions are read only.
 */
@Singleton
final class EcritureFermee {

    private static final int AVANT_TOUT = -1_000;
    private static final Set<HttpMethod> LECTURES = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final boolean ouverte;

    EcritureFermee(
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean fournisseur, PublicationConfig config) {
        this.ouverte = fournisseur || config.demonstration();
    }

    void fermer(@Observes Router routes) {
        if (ouverte) {
            return;
        }
        routes.route("/brouillons*").order(AVANT_TOUT).handler(requete -> requete.reroute("/ecriture-fermee"));
        routes.route("/regles/*").order(AVANT_TOUT).handler(requete -> {
            if (LECTURES.contains(requete.request().method())) {
                requete.next();
            } else {
                requete.reroute("/ecriture-fermee");
            }
        });
    }
}
