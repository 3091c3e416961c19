package fr.aiguillage.api;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Filter;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;

/** What a class of the service logs, while it is open. */
final class Journal implements AutoCloseable {

    private static final PatternFormatter MESSAGE = new PatternFormatter("%m");

    private final Logger logger;
    private final List<String> lignes = new CopyOnWriteArrayList<>();

    private Journal(Class<?> classe) {
        this.logger = Logger.getLogger(classe.getName());
        Filter note = ligne -> lignes.add(MESSAGE.format(ligne));
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
