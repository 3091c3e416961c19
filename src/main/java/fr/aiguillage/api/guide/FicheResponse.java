package fr.aiguillage.api.guide;

import fr.aiguillage.decision.Libelles;
import fr.aiguillage.demande.Acte;
import fr.aiguillage.publication.guide.Fiche;
import fr.aiguillage.scenario.RedacteurDeDemande;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The sheet of an act. */
@Schema(name = "FicheDuGuide")
public record FicheResponse(Acte acte, String titre, List<ConsigneResponse> consignes) {

    static FicheResponse de(Fiche fiche, RedacteurDeDemande redacteur) {
        return new FicheResponse(
                fiche.acte(),
                Libelles.majuscule(Libelles.de(fiche.acte())),
                fiche.consignes().stream()
                        .map(consigne -> ConsigneResponse.de(consigne, redacteur))
                        .toList());
    }
}
