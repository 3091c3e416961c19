package fr.aiguillage.api.delestage;

import java.util.concurrent.atomic.AtomicInteger;

/** How many may come in at once. */
final class Places {

    private final int nombre;
    private final AtomicInteger prises = new AtomicInteger();

    Places(int nombre) {
        this.nombre = nombre;
    }

    boolean prendre() {
        if (prises.incrementAndGet() <= nombre) {
            return true;
        }
        rendre();
        return false;
    }

    void rendre() {
        prises.decrementAndGet();
    }
}
