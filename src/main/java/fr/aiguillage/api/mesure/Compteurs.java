package fr.aiguillage.api.mesure;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;

/**
 * How often each of several things happened. A decision counts some fifty of them: each is an addition, which the
 * registry of measures reads when it is asked.
 */
final class Compteurs<T> {

    private final Map<T, LongAdder> nombres = new ConcurrentHashMap<>();
    private final Function<T, LongAdder> nouveau;

    /** @param nouveau makes a number known to the registry, the first time that it counts something */
    Compteurs(Function<T, LongAdder> nouveau) {
        this.nouveau = nouveau;
    }

    void compter(T chose) {
        nombre(chose).increment();
    }

    LongAdder nombre(T chose) {
        LongAdder connu = nombres.get(chose);
        return connu == null ? nombres.computeIfAbsent(chose, nouveau) : connu;
    }
}
