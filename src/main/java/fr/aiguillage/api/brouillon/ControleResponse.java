package fr.aiguillage.api.brouillon;

import fr.aiguillage.api.constatation.ConstatationResponse;
import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.controle.Examen;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the checks say of a draft.
 *
 * @param empreinte of its content
 * @param proposable whether it may be proposed: no error was found
 */
@Schema(name = "Controle")
public record ControleResponse(
        String empreinte,
        boolean proposable,
        int erreurs,
        int avertissements,
        List<ConstatationResponse> constatations) {

    /** @param duCycle what the life of the draft itself gives cause to say */
    static ControleResponse de(Examen examen, Optional<Constatation> duCycle) {
        List<ConstatationResponse> constatations = Stream.concat(examen.constatations().stream(), duCycle.stream())
                .map(ConstatationResponse::de)
                .toList();
        int erreurs = examen.erreurs().size();
        return new ControleResponse(
                examen.empreinte(), examen.sain(), erreurs, constatations.size() - erreurs, constatations);
    }
}
