package fr.aiguillage.api.regles;

import fr.aiguillage.decision.Certitude;
import fr.aiguillage.publication.Raisonnement;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A rule over the facts of a contract.
 *
 * @param phrase what it concludes and from what
 * @param texte as it is written
 * @param scenarios the names of the scenarios that fire it
 */
@Schema(name = "Raisonnement")
public record RaisonnementResponse(
        String nom,
        String fichier,
        String phrase,
        Certitude certitude,
        List<String> faits,
        List<String> lectures,
        String texte,
        List<String> scenarios) {

    static RaisonnementResponse de(Raisonnement raisonnement, List<String> scenarios) {
        return new RaisonnementResponse(
                raisonnement.regle().ligne(),
                raisonnement.regle().table(),
                raisonnement.phrase(),
                raisonnement.regle().certitude(),
                raisonnement.regle().faits(),
                raisonnement.regle().lectures(),
                raisonnement.texte(),
                scenarios);
    }
}
