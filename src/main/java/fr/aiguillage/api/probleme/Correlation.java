package fr.aiguillage.api.probleme;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * By what a request is found again: the trace of whoever asks, when he gives one ({@code traceparent}, W3C Trace
 * Context), stands in each line that the request logs; without one, an error is given an identifier of its own.
 */
@Singleton
public class Correlation {

    private static final String TRACE = "traceId";
    private static final Pattern TRACEPARENT = Pattern.compile(
            "(?!ff|00.{54})[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(?:-.*)?");
    private static final int AVANT_L_IDENTITE = 1_000;

    void suivre(@Observes Filters filtres) {
        filtres.register(Correlation::noter, AVANT_L_IDENTITE);
    }

    private static void noter(RoutingContext requete) {
        trace(requete.request().getHeader("traceparent")).ifPresent(trace -> MDC.put(TRACE, trace));
        requete.next();
    }

    /** The trace that such a header names; empty when there is none or it is malformed. */
    static Optional<String> trace(String traceparent) {
        if (traceparent == null) {
            return Optional.empty();
        }
        Matcher lu = TRACEPARENT.matcher(traceparent);
        return lu.matches() ? Optional.of(lu.group(1)) : Optional.empty();
    }

    static String actuelle() {
        return MDC.get(TRACE) instanceof String trace
                ? trace
                : UUID.randomUUID().toString();
    }
}
