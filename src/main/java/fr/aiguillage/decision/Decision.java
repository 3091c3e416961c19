package fr.aiguillage.decision;

import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.Reference;
import java.time.LocalDate;
import java.util.List;

/**
 * The answer to a demand.
 *
 * @param reference of the contract, echoed; {@code null} when none was given
 * @param suite the act to decide next; {@code null} when there is none
 * @param devoirDeConseil {@code null} when it cannot be told without the amount
 */
public record Decision(
        Acte acte,
        LocalDate dateDemande,
        Reference reference,
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
        Explication explication,
        Regles regles) {}
