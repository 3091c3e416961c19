package fr.aiguillage.api.delestage;

import io.netty.channel.EventLoop;
import io.netty.util.concurrent.ScheduledFuture;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * The body of a request, until all of it has been read or thrown away. Used by the event loop of its connection alone.
 */
final class Corps {

    private final RoutingContext requete;
    private final HttpServerRequest source;
    private final Future<Void> fin;

    Corps(RoutingContext requete) {
        this.requete = requete;
        this.source = requete.request();
        this.fin = source.end();
    }

    /** RFC 9112, section 6. */
    static boolean annonce(MultiMap enTetes) {
        String longueur = enTetes.get(HttpHeaders.CONTENT_LENGTH);
        return longueur == null ? enTetes.contains(HttpHeaders.TRANSFER_ENCODING) : !longueur.equals("0");
    }

    boolean attendu() {
        return !fin.isComplete();
    }

    boolean estDUnLot() {
        return Nature.de(requete.normalizedPath()).filter(Nature.LOT::equals).isPresent();
    }

    /** Cuts the connection if the body has not come whole by then. */
    void attendre(EventLoop boucle, Duration delai) {
        ScheduledFuture<?> coupure =
                boucle.schedule(() -> jeterOuCouper(boucle), delai.toNanos(), TimeUnit.NANOSECONDS);
        fin.onComplete(venu -> coupure.cancel(false));
    }

    /** One that came whole, but is none of what the request takes, is still unread. */
    private void jeterOuCouper(EventLoop boucle) {
        source.resume();
        boucle.execute(() -> {
            if (attendu()) {
                source.connection().close();
            }
        });
    }

    /** Throws away what has not been read when the request is answered, or else the next one would wait behind it. */
    void jeterLeReste(EventLoop boucle, Duration delai) {
        if (requete.response().ended()) {
            jeter(boucle, delai);
        } else {
            requete.addEndHandler(repondu -> boucle.execute(() -> jeter(boucle, delai)));
        }
    }

    private void jeter(EventLoop boucle, Duration delai) {
        if (attendu()) {
            source.handler(null);
            source.resume();
            attendre(boucle, delai);
        }
    }
}
