package fr.aiguillage.api.probleme;

import fr.aiguillage.api.constatation.ConstatationResponse;
import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.RulesetRefuseException;
import fr.aiguillage.publication.atelier.ClasseurRefuseException;
import fr.aiguillage.publication.classeur.Reperee;
import fr.aiguillage.publication.cycle.ApprobateurAuteurException;
import fr.aiguillage.publication.cycle.DepotInjoignableException;
import fr.aiguillage.publication.cycle.EtapeImpossibleException;
import fr.aiguillage.publication.cycle.IntrouvableException;
import fr.aiguillage.publication.cycle.RevisionDepasseeException;
import fr.aiguillage.publication.table.ModificationImpossibleException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;

/** What goes wrong while rule sets are edited and published, as problems. */
final class ProblemesDePublication {

    private ProblemesDePublication() {}

    /** {@code null} when it is nothing of the kind. */
    static HttpProblem de(Throwable erreur) {
        if (erreur instanceof RulesetRefuseException refus) {
            return jeuRefuse(
                    refus.constatations(),
                    refus.constatations().stream().map(ConstatationResponse::de).toList());
        }
        if (erreur instanceof ClasseurRefuseException refus) {
            return jeuRefuse(
                    refus.reperees().stream().map(Reperee::constatation).toList(),
                    refus.reperees().stream().map(ConstatationResponse::de).toList());
        }
        if (erreur instanceof ModificationImpossibleException modification) {
            return Problemes.demandeInvalide(
                    List.of(new Violation("modifications[" + modification.rang() + "]", modification.getMessage())));
        }
        TypeProbleme type = type(erreur);
        return type == null
                ? null
                : Problemes.nouveau(type, erreur.getMessage()).build();
    }

    private static TypeProbleme type(Throwable erreur) {
        if (erreur instanceof IntrouvableException) {
            return TypeProbleme.RESSOURCE_INCONNUE;
        }
        if (erreur instanceof RevisionDepasseeException) {
            return TypeProbleme.REVISION_DEPASSEE;
        }
        if (erreur instanceof EtapeImpossibleException) {
            return TypeProbleme.ETAPE_IMPOSSIBLE;
        }
        if (erreur instanceof ApprobateurAuteurException) {
            return TypeProbleme.ACCES_REFUSE;
        }
        return erreur instanceof DepotInjoignableException ? TypeProbleme.SERVICE_INDISPONIBLE : null;
    }

    private static HttpProblem jeuRefuse(List<Constatation> constatations, List<ConstatationResponse> ecrites) {
        return Problemes.nouveau(TypeProbleme.JEU_REFUSE, detail(constatations))
                .with("constatations", ecrites)
                .build();
    }

    private static String detail(List<Constatation> constatations) {
        int nombre = constatations.size();
        String premiere = constatations.get(0).phrase();
        return nombre == 1 ? premiere : nombre + " constatations, dont la première\u00a0: " + premiere;
    }
}
