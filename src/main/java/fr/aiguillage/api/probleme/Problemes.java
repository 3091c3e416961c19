package fr.aiguillage.api.probleme;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.aiguillage.decision.AucunRulesetException;
import fr.aiguillage.decision.RegleDefaillanteException;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Makes the problems of this service. */
public final class Problemes {

    /** The {@code champ} of a violation that concerns the whole body. */
    public static final String CORPS = "corps";

    private static final Logger JOURNAL = Logger.getLogger(Problemes.class);
    private static final int CHAMPS_CITES = 10;

    private Problemes() {}

    public static HttpProblem demandeInvalide(List<Violation> violations) {
        return invalide(TypeProbleme.DEMANDE_INVALIDE, detail(violations), violations);
    }

    public static HttpProblem corpsIllisible(String detail) {
        return invalide(TypeProbleme.CORPS_ILLISIBLE, detail, List.of(new Violation(CORPS, detail)));
    }

    public static HttpProblem parametreInvalide(String parametre, String message) {
        return invalide(TypeProbleme.REQUETE_INVALIDE, message, List.of(new Violation(parametre, message)));
    }

    public static HttpProblem revisionRequise() {
        return nouveau(TypeProbleme.REVISION_REQUISE, TypeProbleme.REVISION_REQUISE.conseil())
                .build();
    }

    /** @param limite in bytes */
    public static HttpProblem corpsTropGrand(int limite) {
        return nouveau(TypeProbleme.CORPS_TROP_GRAND, "Le corps ne doit pas dépasser " + limite + " octets.")
                .withHeader("Connection", "close")
                .build();
    }

    /**
     * Whatever was thrown, as a problem; what is nobody's fault but ours is logged, once, under a correlation id, and
     * traced.
     */
    public static HttpProblem de(Throwable erreur) {
        if (erreur instanceof HttpProblem probleme) {
            return probleme;
        }
        if (erreur instanceof AucunRulesetException) {
            return nouveau(TypeProbleme.AUCUN_JEU_DE_REGLES, erreur.getMessage())
                    .build();
        }
        if (erreur instanceof IOException && !(erreur instanceof JsonProcessingException)) {
            return nouveau(TypeProbleme.REQUETE_INVALIDE, "La requête s’est interrompue.")
                    .build();
        }
        HttpProblem publication = ProblemesDePublication.de(erreur);
        if (publication != null) {
            return publication;
        }
        String correlation = Correlation.actuelle();
        JOURNAL.errorf(erreur, "Correlation %s", correlation);
        ContratEnCause.oublier();
        Span.current().recordException(erreur).setStatus(StatusCode.ERROR);
        if (erreur instanceof RegleDefaillanteException regle) {
            return nouveau(TypeProbleme.REGLE_DEFAILLANTE, regle.getMessage())
                    .with("version", regle.version())
                    .with("table", regle.table())
                    .with("correlation", correlation)
                    .build();
        }
        return nouveau(TypeProbleme.ERREUR_INTERNE, TypeProbleme.ERREUR_INTERNE.conseil())
                .with("correlation", correlation)
                .build();
    }

    /** @param ligne its number in the lot, from 1 */
    public static HttpProblem deLaLigne(int ligne, Throwable erreur) {
        return HttpProblem.builder(de(erreur)).with("ligne", ligne).build();
    }

    static HttpProblem.Builder nouveau(TypeProbleme type, String detail) {
        return HttpProblem.builder()
                .withType(type.uri())
                .withTitle(type.titre())
                .withStatus(type.statut())
                .withDetail(detail);
    }

    private static HttpProblem invalide(TypeProbleme type, String detail, List<Violation> violations) {
        return nouveau(type, detail).with("violations", violations).build();
    }

    private static String detail(List<Violation> violations) {
        if (violations.size() == 1) {
            return violations.get(0).message();
        }
        String champs =
                violations.stream().map(Violation::champ).limit(CHAMPS_CITES).collect(Collectors.joining(", "));
        return violations.size() + " erreurs à corriger\u00a0: " + champs
                + (violations.size() > CHAMPS_CITES ? ", etc." : ".");
    }
}
