package fr.aiguillage.api.delestage;

import fr.aiguillage.api.probleme.NouvelEssai;
import fr.aiguillage.api.probleme.TypeProbleme;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Declines requests, before anything else is done about them, when they have waited too long for an event loop or when
 * too many of their kind are under way.
 */
@Singleton
public class Delestage {

    static final int AVANT_TOUT = 2_000;

    private final DelestageConfig config;
    private final Delestages delestages;
    private final NouvelEssai nouvelEssai;
    private final Map<Nature, Places> places = new EnumMap<>(Nature.class);
    private final ThreadLocal<Boucle> boucles;

    public Delestage(DelestageConfig config, Delestages delestages, NouvelEssai nouvelEssai) {
        this.config = config;
        this.delestages = delestages;
        this.nouvelEssai = nouvelEssai;
        places.put(Nature.TACHE, new Places(config.taches()));
        places.put(Nature.ANALYSE, new Places(config.analyses()));
        places.put(Nature.LOT, new Places(config.lots()));
        this.boucles = ThreadLocal.withInitial(() -> new Boucle(config));
    }

    void garder(@Observes Filters filtres) {
        if (config.actif()) {
            filtres.register(this::trier, AVANT_TOUT);
        }
    }

    private void trier(RoutingContext requete) {
        Optional<Nature> nature = Nature.de(requete.normalizedPath());
        if (nature.isPresent()) {
            trier(requete, nature.get());
        } else {
            requete.next();
        }
    }

    private void trier(RoutingContext requete, Nature nature) {
        Places siennes = places.get(nature);
        if (boucles.get().tropAttendu(nature)) {
            decliner(requete, nature, Cause.ATTENTE);
        } else if (siennes != null && !siennes.prendre()) {
            decliner(requete, nature, Cause.NOMBRE);
        } else {
            if (siennes != null) {
                requete.addEndHandler(fini -> siennes.rendre());
            }
            requete.next();
        }
    }

    private void decliner(RoutingContext requete, Nature nature, Cause cause) {
        delestages.compter(nature, cause);
        HttpServerResponse reponse = requete.response()
                .setStatusCode(TypeProbleme.SURCHARGE.statut())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader("Retry-After", nouvelEssai.secondes());
        if (nature == Nature.LOT) {
            reponse.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        reponse.end(probleme(requete.normalizedPath()));
    }

    private static String probleme(String chemin) {
        return new JsonObject()
                .put("type", TypeProbleme.SURCHARGE.uri().toString())
                .put("status", TypeProbleme.SURCHARGE.statut())
                .put("title", TypeProbleme.SURCHARGE.titre())
                .put("detail", TypeProbleme.SURCHARGE.conseil())
                .put("instance", chemin)
                .encode();
    }
}
