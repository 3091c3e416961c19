package fr.aiguillage.api.delestage;

import io.netty.channel.SingleThreadEventLoop;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Sees to it that bodies come whole in time, except those of lots, and that what nobody has read of one when its
 * request is answered does not keep the connection from the next.
 */
@Singleton
public class Reception {

    private static final int AVANT_LE_DELESTAGE = Delestage.AVANT_TOUT + 1;

    private final Duration delai;
    private final ThreadLocal<List<Corps>> duTour = ThreadLocal.withInitial(ArrayList::new);

    public Reception(DelestageConfig config) {
        this.delai = config.reception();
    }

    void garder(@Observes Filters filtres) {
        filtres.register(this::suivre, AVANT_LE_DELESTAGE);
    }

    private void suivre(RoutingContext requete) {
        if (!requete.request().isEnded() && Corps.annonce(requete.request().headers())) {
            prendre(new Corps(requete));
        }
        requete.next();
    }

    /** Most bodies have come when the round of the loop ends, and need not be watched. */
    private void prendre(Corps corps) {
        List<Corps> pris = duTour.get();
        if (pris.isEmpty()) {
            SingleThreadEventLoop boucle = Boucle.courante();
            boucle.executeAfterEventLoopIteration(() -> finirLeTour(boucle, pris));
        }
        pris.add(corps);
    }

    private void finirLeTour(SingleThreadEventLoop boucle, List<Corps> pris) {
        List<Corps> attendus = pris.stream().filter(Corps::attendu).toList();
        pris.clear();
        attendus.forEach(corps -> surveiller(corps, boucle));
    }

    private void surveiller(Corps corps, SingleThreadEventLoop boucle) {
        if (!corps.estDUnLot()) {
            corps.attendre(boucle, delai);
        }
        corps.jeterLeReste(boucle, delai);
    }
}
