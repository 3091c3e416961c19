package fr.aiguillage.decision;

import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.MoyenPaiement;
import java.util.List;

/**
 * Everything that the tables say of a {@link Profil}.
 *
 * @param devoirDeConseil {@code null} when it cannot be told without the amount
 * @param paiementEnLigne whether the act is one that the portal accepts and that is paid
 * @param moyens the means of payment that the portal offers
 * @param lignes the rows that fired, in order of evaluation
 */
public record Verdict(
        Selfcare selfcare,
        List<Conduite> conduite,
        Certitude certitude,
        Acte suite,
        List<Blocage> blocages,
        DevoirDeConseil devoirDeConseil,
        boolean paiementEnLigne,
        List<MoyenPaiement> moyens,
        List<Texte> etapes,
        List<Texte> rappels,
        List<Avertissement> avertissements,
        List<Question> questions,
        Accompagnement accompagnement,
        List<LigneDeclenchee> lignes) {}
