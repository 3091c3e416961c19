package fr.aiguillage.plancher;

import fr.aiguillage.decision.Certitude;
import fr.aiguillage.decision.Conduite;
import fr.aiguillage.decision.Paiement;
import fr.aiguillage.decision.Plafond;
import fr.aiguillage.decision.Selfcare;
import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.Situation;
import java.util.List;

/**
 * The codes of a decision.
 *
 * @param suite the act to decide next; {@code null} when there is none
 * @param blocages the situations that hit the act, in order of case
 * @param devoirDeConseil {@code null} when it cannot be told without the amount
 * @param questions the fields that are missing
 * @param introduction {@code null} when the sheet has none
 */
public record Reponse(
        Selfcare selfcare,
        List<Conduite> conduite,
        Certitude certitude,
        Acte suite,
        List<Situation> blocages,
        List<Plafond> plafonds,
        Conseil devoirDeConseil,
        Paiement paiement,
        List<Etape> etapes,
        List<Rappel> rappels,
        List<Avertissement> avertissements,
        List<String> questions,
        Argumentaire introduction,
        List<Argument> arguments,
        List<Outil> outilsClient,
        List<Outil> outilsConseiller,
        List<Defense> defense) {}
