package fr.aiguillage.api.guide;

import fr.aiguillage.decision.Accompagnement;
import fr.aiguillage.decision.Avertissement;
import fr.aiguillage.decision.Certitude;
import fr.aiguillage.decision.Conduite;
import fr.aiguillage.decision.Decision;
import fr.aiguillage.decision.Libelles;
import fr.aiguillage.decision.Question;
import fr.aiguillage.decision.Selfcare;
import fr.aiguillage.decision.Texte;
import fr.aiguillage.demande.Acte;
import fr.aiguillage.publication.guide.Consigne;
import fr.aiguillage.scenario.RedacteurDeDemande;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the adviser does and says in some circumstances, as it was decided.
 *
 * @param quand the circumstances
 * @param titre the conduct in words
 * @param avertissements those of every witness
 */
@Schema(name = "Consigne")
public record ConsigneResponse(
        String quand,
        List<Acte> actes,
        String titre,
        Selfcare selfcare,
        List<Conduite> conduite,
        Certitude certitude,
        Acte suite,
        List<Texte> etapes,
        List<Texte> rappels,
        List<Avertissement> avertissements,
        List<Question> questions,
        Accompagnement accompagnement,
        List<TemoinResponse> temoins) {

    static ConsigneResponse de(Consigne consigne, RedacteurDeDemande redacteur) {
        Decision decision = consigne.decision();
        return new ConsigneResponse(
                consigne.quand(),
                consigne.actes(),
                Libelles.de(decision.conduite()),
                decision.selfcare(),
                decision.conduite(),
                decision.certitude(),
                decision.suite(),
                decision.etapes(),
                decision.rappels(),
                consigne.avertissements(),
                decision.questions(),
                decision.accompagnement(),
                consigne.temoins().stream()
                        .map(temoin -> TemoinResponse.de(temoin, redacteur))
                        .toList());
    }
}
