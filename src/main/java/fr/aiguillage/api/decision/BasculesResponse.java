package fr.aiguillage.api.decision;

import com.fasterxml.jackson.annotation.JsonRawValue;
import fr.aiguillage.api.demande.DemandeRequest;
import fr.aiguillage.decision.Conduite;
import fr.aiguillage.decision.Decision;
import fr.aiguillage.decision.Regles;
import fr.aiguillage.decision.Selfcare;
import fr.aiguillage.decision.bascule.Bascule;
import fr.aiguillage.decision.bascule.Bascules;
import fr.aiguillage.decision.bascule.Changement;
import fr.aiguillage.decision.bascule.Sens;
import fr.aiguillage.demande.Acte;
import fr.aiguillage.scenario.RedacteurDeDemande;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to {@code POST /decide/bascules}; the conduct and the portal's answer are those of the demand itself. */
@Schema(name = "Bascules")
public record BasculesResponse(
        Acte acte,
        LocalDate dateDemande,
        Selfcare selfcare,
        List<Conduite> conduite,
        List<BasculeResponse> bascules,
        Regles regles) {

    /**
     * One of them.
     *
     * @param sens left out for a fact that simply takes another value
     * @param demande as a client would send it
     */
    @Schema(name = "Bascule")
    public record BasculeResponse(
            String champ,

            @Schema(oneOf = {BigDecimal.class, Boolean.class, String.class})
            Object valeur,

            Sens sens,
            boolean plusProche,
            boolean majeure,
            String phrase,
            List<Changement> changements,

            @JsonRawValue @Schema(implementation = DemandeRequest.class)
            String demande) {

        private static BasculeResponse de(Bascule bascule, RedacteurDeDemande redacteur) {
            return new BasculeResponse(
                    bascule.champ(),
                    bascule.valeur(),
                    bascule.sens(),
                    bascule.plusProche(),
                    bascule.majeure(),
                    bascule.phrase(),
                    bascule.changements(),
                    redacteur.json(bascule.demande()));
        }
    }

    static BasculesResponse de(Bascules bascules, RedacteurDeDemande redacteur) {
        Decision actuelle = bascules.actuelle();
        return new BasculesResponse(
                actuelle.acte(),
                actuelle.dateDemande(),
                actuelle.selfcare(),
                actuelle.conduite(),
                bascules.toutes().stream()
                        .map(bascule -> BasculeResponse.de(bascule, redacteur))
                        .toList(),
                actuelle.regles());
    }
}
