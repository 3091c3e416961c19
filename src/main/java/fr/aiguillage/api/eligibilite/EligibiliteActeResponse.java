package fr.aiguillage.api.eligibilite;

import fr.aiguillage.decision.Blocage;
import fr.aiguillage.decision.Certitude;
import fr.aiguillage.decision.Conduite;
import fr.aiguillage.decision.Decision;
import fr.aiguillage.decision.Plafond;
import fr.aiguillage.decision.Question;
import fr.aiguillage.decision.Selfcare;
import fr.aiguillage.demande.Acte;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One act of an {@link EligibiliteResponse}, decided without its amount and its other particulars. */
@Schema(name = "EligibiliteActe")
public record EligibiliteActeResponse(
        Acte acte,
        Selfcare selfcare,
        List<Conduite> conduite,
        Certitude certitude,
        List<Blocage> blocages,
        List<Plafond> plafonds,
        List<Question> questions) {

    static EligibiliteActeResponse de(Decision decision) {
        return new EligibiliteActeResponse(
                decision.acte(),
                decision.selfcare(),
                decision.conduite(),
                decision.certitude(),
                decision.blocages(),
                decision.plafonds(),
                decision.questions());
    }
}
