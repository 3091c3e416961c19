package fr.aiguillage.api.probleme;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.concurrent.ThreadLocalRandom;

/** Tells whoever is told that the service is unavailable when to try again. */
@ApplicationScoped
public class NouvelEssai implements ProblemPostProcessor {

    private static final int INDISPONIBLE = 503;

    private final ProblemesConfig config;

    public NouvelEssai(ProblemesConfig config) {
        this.config = config;
    }

    /**
     * The header {@code Retry-After}: as long as is set, or up to twice that, so that those who were declined together
     * do not all come back together.
     */
    public String secondes() {
        long auMoins = config.nouvelEssai().toSeconds();
        return Long.toString(ThreadLocalRandom.current().nextLong(auMoins, 2 * auMoins + 1));
    }

    @Override
    public HttpProblem apply(HttpProblem probleme, ProblemContext contexte) {
        return probleme.getStatusCode() == INDISPONIBLE
                ? HttpProblem.builder(probleme)
                        .withHeader(HttpHeaders.RETRY_AFTER, secondes())
                        .build()
                : probleme;
    }
}
