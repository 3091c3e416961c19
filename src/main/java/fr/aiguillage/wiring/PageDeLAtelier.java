package fr.aiguillage.wiring;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Leads every address of the page's views to the page, and tells the browser to load nothing from elsewhere (CSP Level
 * 3), to keep what never changes and to ask again for the rest.
 */
@Singleton
class PageDeLAtelier {

    private static final String ATELIER = "/atelier/";
    private static final String FIGE = ATELIER + "assets/";
    private static final Pattern FICHIER = Pattern.compile("\\.[a-z0-9]{2,5}$");
    private static final Set<HttpMethod> LECTURES = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final int AVANT_LES_FICHIERS = 100;

    private final String politique;

    PageDeLAtelier(@ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<URI> fournisseur) {
        this.politique = politique(fournisseur.map(PageDeLAtelier::origine).orElse(""));
    }

    void poser(@Observes Filters filtres) {
        filtres.register(this::mener, AVANT_LES_FICHIERS);
        filtres.register(this::poser, AVANT_LES_FICHIERS - 1);
    }

    private void mener(RoutingContext requete) {
        String chemin = requete.normalizedPath();
        if (!LECTURES.contains(requete.request().method())) {
            requete.next();
        } else if (chemin.equals("/") || chemin.equals("/atelier")) {
            requete.redirect(ATELIER);
        } else if (chemin.startsWith(ATELIER)
                && !chemin.equals(ATELIER)
                && !FICHIER.matcher(chemin).find()) {
            requete.reroute(ATELIER);
        } else {
            requete.next();
        }
    }

    private void poser(RoutingContext requete) {
        String chemin = requete.normalizedPath();
        if (chemin.startsWith(ATELIER)) {
            MultiMap enTetes = requete.response().headers();
            enTetes.set("Content-Security-Policy", politique);
            enTetes.set("X-Content-Type-Options", "nosniff");
            enTetes.set("Referrer-Policy", "no-referrer");
            enTetes.set(
                    HttpHeaders.CACHE_CONTROL,
                    chemin.startsWith(FIGE) ? "public, max-age=31536000, immutable" : "no-cache");
        }
        requete.next();
    }

    /** Scripts come from the service alone; the diagram of the tables and the components style themselves. */
    private static String politique(String fournisseur) {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self'",
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' data:",
                "font-src 'self' data:",
                ("connect-src 'self' data: " + fournisseur).strip(),
                "base-uri 'none'",
                "form-action 'self'",
                "frame-ancestors 'none'");
    }

    private static String origine(URI adresse) {
        return adresse.getScheme() + "://" + adresse.getRawAuthority();
    }
}
