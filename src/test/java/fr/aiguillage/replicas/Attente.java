package fr.aiguillage.replicas;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Asks until it is so, or too late. */
final class Attente {

    private static final long ENTRE_DEUX_MS = 100;

    private Attente() {}

    static void que(String quoi, Duration limite, BooleanSupplier condition) {
        long debut = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - debut > limite.toNanos()) {
                throw new AssertionError("Not within " + limite.toSeconds() + " s: " + quoi);
            }
            dormir();
        }
    }

    private static void dormir() {
        try {
            Thread.sleep(ENTRE_DEUX_MS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
