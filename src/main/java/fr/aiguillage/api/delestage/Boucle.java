package fr.aiguillage.api.delestage;

import io.netty.channel.SingleThreadEventLoop;
import io.netty.util.concurrent.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.impl.ContextInternal;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** An event loop: for how long requests wait for it, and which bodies it still waits for. Used by that loop alone. */
final class Boucle {

    private final SingleThreadEventLoop boucle =
            (SingleThreadEventLoop) ((ContextInternal) Vertx.currentContext()).nettyEventLoop();
    private final Tour tour = new Tour();
    private final Retard retard = new Retard();
    private final List<RoutingContext> prises = new ArrayList<>();
    private final Exces exces;
    private final Exces excesPourLesTravauxLourds;
    private final long reception;

    Boucle(DelestageConfig config) {
        long patience = config.patience().toNanos();
        this.exces = new Exces(config.attente().toNanos(), patience);
        this.excesPourLesTravauxLourds =
                new Exces(config.attenteDesTravauxLourds().toNanos(), patience);
        this.reception = config.reception().toNanos();
    }

    /** Whether the request that is taken up now will have waited too long when it is dealt with. */
    boolean tropAttendu(Nature nature) {
        long maintenant = System.nanoTime();
        if (tour.commencer(maintenant)) {
            boucle.executeAfterEventLoopIteration(this::finir);
        }
        long deja = tour.attente(maintenant);
        if (deja == 0) {
            retard.reposer();
        }
        long attente = deja + retard.attente(maintenant);
        if (retard.partir(maintenant)) {
            boucle.execute(() -> retard.revenir(System.nanoTime()));
        }
        if (attente == 0) {
            exces.reposer();
            excesPourLesTravauxLourds.reposer();
        }
        boolean pourTous = exces.depasse(attente, maintenant);
        boolean pourLesTravauxLourds = excesPourLesTravauxLourds.depasse(attente, maintenant);
        return nature.lourde() ? pourLesTravauxLourds : pourTous;
    }

    /** Cuts the connection if the body of this request is not there in time. */
    void attendreLeCorps(RoutingContext requete) {
        prises.add(requete);
    }

    private void finir() {
        tour.finir(System.nanoTime());
        exces.finirLeTour();
        excesPourLesTravauxLourds.finirLeTour();
        prises.forEach(this::surveiller);
        prises.clear();
    }

    private void surveiller(RoutingContext requete) {
        if (attendue(requete)) {
            Future<?> coupure = boucle.schedule(() -> couper(requete), reception, TimeUnit.NANOSECONDS);
            requete.addEndHandler(fini -> coupure.cancel(false));
        }
    }

    private static void couper(RoutingContext requete) {
        if (attendue(requete)) {
            requete.request().connection().close();
        }
    }

    /**
     * A worker may have answered already; then the end of the body is never told, and the connection serves others. Nor
     * is the end of a request without a body told while a worker is at it, for as long as that takes.
     */
    private static boolean attendue(RoutingContext requete) {
        return annonceUnCorps(requete.request().headers())
                && !requete.request().isEnded()
                && !requete.response().ended();
    }

    /** RFC 9112, section 6. */
    private static boolean annonceUnCorps(MultiMap enTetes) {
        String longueur = enTetes.get(HttpHeaders.CONTENT_LENGTH);
        return longueur == null ? enTetes.contains(HttpHeaders.TRANSFER_ENCODING) : !longueur.equals("0");
    }
}
