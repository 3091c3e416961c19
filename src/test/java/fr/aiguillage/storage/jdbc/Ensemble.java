package fr.aiguillage.storage.jdbc;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Several people who do something at the same time. */
final class Ensemble {

    private Ensemble() {}

    /** What each got: a result, or the exception. */
    static List<Object> font(int combien, IntFunction<Object> acte) throws InterruptedException {
        CyclicBarrier depart = new CyclicBarrier(combien);
        ExecutorService executeur = Executors.newFixedThreadPool(combien);
        try {
            List<Callable<Object>> taches = IntStream.range(0, combien)
                    .<Callable<Object>>mapToObj(i -> () -> {
                        depart.await(10, TimeUnit.SECONDS);
                        return acte.apply(i);
                    })
                    .toList();
            return executeur.invokeAll(taches).stream().map(Ensemble::issue).toList();
        } finally {
            executeur.shutdownNow();
        }
    }

    private static Object issue(Future<Object> tache) {
        try {
            return tache.get();
        } catch (ExecutionException e) {
            return e.getCause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return e;
        }
    }
}
