package fr.aiguillage.api.delestage;

import io.netty.channel.SingleThreadEventLoop;
import io.vertx.core.Vertx;
import io.vertx.core.impl.ContextInternal;

/** For how long requests wait for an event loop. Used by that loop alone. */
final class Boucle {

    private final SingleThreadEventLoop boucle = courante();
    private final Tour tour = new Tour();
    private final Retard retard = new Retard();
    private final Exces exces;
    private final Exces excesPourLesTravauxLourds;

    Boucle(DelestageConfig config) {
        long patience = config.patience().toNanos();
        this.exces = new Exces(config.attente().toNanos(), patience);
        this.excesPourLesTravauxLourds =
                new Exces(config.attenteDesTravauxLourds().toNanos(), patience);
    }

    static SingleThreadEventLoop courante() {
        return (SingleThreadEventLoop) ((ContextInternal) Vertx.currentContext()).nettyEventLoop();
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

    private void finir() {
        tour.finir(System.nanoTime());
        exces.finirLeTour();
        excesPourLesTravauxLourds.finirLeTour();
    }
}
