package fr.aiguillage.api.mesure;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;

/** How often something happened: by itself, and as a part of other things that are counted. */
final class Nombre {

    private final LongAdder seul = new LongAdder();
    private final Queue<Nombre> ensembles = new ConcurrentLinkedQueue<>();

    void ajouter() {
        seul.increment();
    }

    /** Whenever the other happens, this happens as well. */
    void suivre(Nombre ensemble) {
        ensembles.add(ensemble);
    }

    double total() {
        return seul.sum() + ensembles.stream().mapToDouble(Nombre::total).sum();
    }
}
