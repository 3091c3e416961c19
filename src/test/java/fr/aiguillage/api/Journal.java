package fr.aiguillage.api;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Filter;
import java.util.logging.Formatter;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;

/** What a class of the service logs, while it is open. */
final class Journal implements AutoCloseable {

    private static final Formatter TOUT = new PatternFormatter("%X{traceId} %m%e%X{reference}");

    private final Logger logger;
    private final List<String> lignes = new CopyOnWriteArrayList<>();

    /**
     * Each line with the trace of the request before it, and after it the whole exception and the contract, if named.
     */
    private Journal(Class<?> classe) {
        this.logger = Logger.getLogger(classe.getName());
        Filter note = ligne -> lignes.add(TOUT.format(ligne));
        logger.setFilter(note);
    }

    static Journal de(Class<?> classe) {
        return new Journal(classe);
    }

    List<String> lignes() {
        return lignes;
    }

    @Override
    public void close() {
        logger.setFilter(null);
    }
}
