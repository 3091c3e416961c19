package fr.aiguillage.wiring;

import fr.aiguillage.api.acces.Accueil;
import fr.aiguillage.api.acces.Mode;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Without a provider of identities, and outside a demonstration, there is nothing to write to: drafts do not exist, and
 * versions are read only.
 */
@Singleton
final class EcritureFermee {

    private static final int AVANT_TOUT = -1_000;
    private static final Set<HttpMethod> LECTURES = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final boolean ouverte;

    EcritureFermee(Accueil accueil) {
        this.ouverte = accueil.mode() != Mode.FERME;
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
