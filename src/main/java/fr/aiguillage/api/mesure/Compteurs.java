package fr.aiguillage.api.mesure;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** How often each of several things happened: each time is an addition, which is read when the registry is asked. */
final class Compteurs<T> {

    private final Map<T, Nombre> nombres = new ConcurrentHashMap<>();
    private final Function<T, Nombre> nouveau;

    /** @param nouveau makes a number known to the registry, the first time that it counts something */
    Compteurs(Function<T, Nombre> nouveau) {
        this.nouveau = nouveau;
    }

    void compter(T chose) {
        nombre(chose).ajouter();
    }

    Nombre nombre(T chose) {
        Nombre connu = nombres.get(chose);
        return connu == null ? nombres.computeIfAbsent(chose, nouveau) : connu;
    }
}
