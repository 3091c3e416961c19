package fr.aiguillage.api.decision;

import fr.aiguillage.decision.Accompagnement;
import fr.aiguillage.decision.Avertissement;
import fr.aiguillage.decision.Blocage;
import fr.aiguillage.decision.Certitude;
import fr.aiguillage.decision.Conduite;
import fr.aiguillage.decision.Decision;
import fr.aiguillage.decision.DevoirDeConseil;
import fr.aiguillage.decision.LigneDeclenchee;
import fr.aiguillage.decision.Paiement;
import fr.aiguillage.decision.Plafond;
import fr.aiguillage.decision.Question;
import fr.aiguillage.decision.Regles;
import fr.aiguillage.decision.Selfcare;
import fr.aiguillage.decision.Texte;
import fr.aiguillage.demande.Acte;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to {@code POST /decide}; what is unknown or was not asked for is {@code null} and left out. */
@Schema(name = "Decision")
public record DecisionResponse(
        Acte acte,
        LocalDate dateDemande,
        ContratResponse contrat,
        Selfcare selfcare,
        List<Conduite> conduite,
        Certitude certitude,
        Acte suite,
        List<Blocage> blocages,
        List<Plafond> plafonds,
        DevoirDeConseil devoirDeConseil,
        Paiement paiement,
        List<Texte> etapes,
        List<Texte> rappels,
        List<Avertissement> avertissements,
        List<Question> questions,
        Accompagnement accompagnement,
        List<LigneDeclenchee> explication,
        Regles regles) {

    public static DecisionResponse de(Decision decision, Detail detail) {
        return de(decision, detail, decision.regles());
    }

    /** What a draft answers: it has neither number nor day. */
    public static DecisionResponse duBrouillon(Decision decision, Detail detail) {
        return de(decision, detail, decision.regles().enBrouillon());
    }

    private static DecisionResponse de(Decision decision, Detail detail, Regles regles) {
        return new DecisionResponse(
                decision.acte(),
                decision.dateDemande(),
                ContratResponse.de(decision.reference()),
                decision.selfcare(),
                decision.conduite(),
                decision.certitude(),
                decision.suite(),
                decision.blocages(),
                decision.plafonds(),
                decision.devoirDeConseil(),
                decision.paiement(),
                decision.etapes(),
                decision.rappels(),
                decision.avertissements(),
                decision.questions(),
                detail == Detail.ESSENTIEL ? null : decision.accompagnement(),
                decision.explication(),
                regles);
    }
}
