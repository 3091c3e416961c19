package fr.aiguillage.api.acces;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/**
 * A page that asks for a password itself says so with {@code X-Requested-With: XMLHttpRequest}. It is not told of
 * {@code Basic}, or the browser would ask too, with a dialogue of its own.
 */
@Singleton
final class SansDialogue {

    private static final int AVANT_L_AUTHENTIFICATION = 1_000;

    void surChaqueReponse(@Observes Filters filtres) {
        filtres.register(SansDialogue::filtrer, AVANT_L_AUTHENTIFICATION);
    }

    private static void filtrer(RoutingContext requete) {
        if ("XMLHttpRequest".equalsIgnoreCase(requete.request().getHeader("X-Requested-With"))) {
            requete.addHeadersEndHandler(fin -> retirer(requete.response().headers()));
        }
        requete.next();
    }

    private static void retirer(MultiMap enTetes) {
        String defi = enTetes.get(HttpHeaders.WWW_AUTHENTICATE);
        if (defi != null && defi.toLowerCase(Locale.ROOT).startsWith("basic")) {
            enTetes.remove(HttpHeaders.WWW_AUTHENTICATE);
        }
    }
}
