package fr.aiguillage.api.guide;

import com.fasterxml.jackson.annotation.JsonRawValue;
import fr.aiguillage.api.demande.DemandeRequest;
import fr.aiguillage.decision.Avertissement;
import fr.aiguillage.decision.DevoirDeConseil;
import fr.aiguillage.decision.LigneDeclenchee;
import fr.aiguillage.decision.Paiement;
import fr.aiguillage.publication.guide.Temoin;
import fr.aiguillage.scenario.RedacteurDeDemande;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A demand that was decided to write the guide, and what its answer has of its own.
 *
 * @param quand its circumstances
 * @param demande as a client would send it
 */
@Schema(name = "Temoin")
public record TemoinResponse(
        String quand,

        @JsonRawValue @Schema(implementation = DemandeRequest.class)
        String demande,

        DevoirDeConseil devoirDeConseil,
        Paiement paiement,
        List<Avertissement> avertissements,
        List<LigneDeclenchee> explication) {

    static TemoinResponse de(Temoin temoin, RedacteurDeDemande redacteur) {
        return new TemoinResponse(
                temoin.quand(),
                redacteur.json(temoin.demande()),
                temoin.decision().devoirDeConseil(),
                temoin.decision().paiement(),
                temoin.decision().avertissements(),
                temoin.decision().explication());
    }
}
