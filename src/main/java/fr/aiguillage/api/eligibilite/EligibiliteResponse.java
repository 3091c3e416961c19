package fr.aiguillage.api.eligibilite;

import fr.aiguillage.api.decision.ContratResponse;
import fr.aiguillage.decision.Decision;
import fr.aiguillage.decision.Regles;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The answer to {@code POST /eligibilite}.
 *
 * @param contrat {@code null}, and so left out, without a reference
 * @param actes in the order of the guide, all of them
 */
@Schema(name = "Eligibilite")
public record EligibiliteResponse(
        LocalDate dateDemande, ContratResponse contrat, List<EligibiliteActeResponse> actes, Regles regles) {

    /** @param decisions of all the acts, on the same day, contract and rule set; not empty */
    static EligibiliteResponse de(List<Decision> decisions) {
        Decision premiere = decisions.get(0);
        return new EligibiliteResponse(
                premiere.dateDemande(),
                ContratResponse.de(premiere.reference()),
                decisions.stream().map(EligibiliteActeResponse::de).toList(),
                premiere.regles());
    }
}
