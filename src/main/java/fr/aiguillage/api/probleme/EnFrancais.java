package fr.aiguillage.api.probleme;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;

/**
 * Gives a problem that is not one of ours, and so has no type, ours: its type, and French words for its English ones.
 */
@ApplicationScoped
public class EnFrancais implements ProblemPostProcessor {

    private static final int AVANT_TOUS_LES_AUTRES = 1_000;

    @Override
    public int priority() {
        return AVANT_TOUS_LES_AUTRES;
    }

    @Override
    public HttpProblem apply(HttpProblem probleme, ProblemContext contexte) {
        if (probleme.getType() != null) {
            return probleme;
        }
        if (probleme.getStatusCode() >= 500 && !(contexte.cause instanceof WebApplicationException)) {
            return Problemes.de(contexte.cause);
        }
        return TypeProbleme.deStatut(probleme.getStatusCode())
                .map(type -> traduire(probleme, type))
                .orElse(probleme);
    }

    private static HttpProblem traduire(HttpProblem probleme, TypeProbleme type) {
        HttpProblem.Builder traduit = HttpProblem.builder(probleme)
                .withType(type.uri())
                .withTitle(type.titre())
                .withDetail(type.conseil());
        return type == TypeProbleme.METHODE_REFUSEE
                ? traduit.withHeader(HttpHeaders.ALLOW, MethodesPermises.enTete())
                        .build()
                : traduit.build();
    }
}
