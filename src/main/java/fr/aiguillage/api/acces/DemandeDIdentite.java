package fr.aiguillage.api.acces;

import fr.aiguillage.api.probleme.TypeProbleme;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Answers whoever has no identity, or none that is known, and says how to show one. It goes before the mapper of
 * {@code quarkus-resteasy-problem}, which was made for an older Quarkus and fails on this one.
 */
public class DemandeDIdentite {

    private static final int AVANT_LA_BIBLIOTHEQUE = Priorities.USER - 1_000;

    @ServerExceptionMapper(
            value = {UnauthorizedException.class, AuthenticationFailedException.class},
            priority = AVANT_LA_BIBLIOTHEQUE)
    public Uni<Response> demander(RoutingContext requete) {
        HttpAuthenticator authentification = requete.get(HttpAuthenticator.class.getName());
        return authentification
                .getChallenge(requete)
                .map(ChallengeData::getHeaders)
                .onFailure()
                .recoverWithItem(Map.of())
                .map(enTetes -> probleme(enTetes).toResponse());
    }

    private static HttpProblem probleme(Map<CharSequence, String> enTetes) {
        TypeProbleme type = TypeProbleme.AUTHENTIFICATION_REQUISE;
        HttpProblem.Builder probleme = HttpProblem.builder()
                .withType(type.uri())
                .withTitle(type.titre())
                .withStatus(type.statut())
                .withDetail(type.conseil());
        enTetes.forEach((nom, valeur) -> probleme.withHeader(nom.toString(), valeur));
        return probleme.build();
    }
}
