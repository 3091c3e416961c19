package fr.aiguillage.plancher;

import static fr.aiguillage.demande.MoyenPaiement.CARTE;
import static fr.aiguillage.demande.MoyenPaiement.CHEQUE;
import static fr.aiguillage.demande.MoyenPaiement.PRELEVEMENT;
import static fr.aiguillage.demande.MoyenPaiement.VIREMENT;

import fr.aiguillage.decision.Paiement;
import fr.aiguillage.decision.Selfcare;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.demande.MoyenPaiement;
import java.util.List;

/** How the act is paid on the portal (« Moyens de paiement »). */
final class Moyens {

    private static final Paiement SANS_OBJET = new Paiement(List.of(), null);

    private Moyens() {}

    static Paiement paiement(Dossier dossier) {
        if (dossier.selfcare() != Selfcare.POSSIBLE) {
            return SANS_OBJET;
        }
        Demande demande = dossier.demande();
        return switch (demande.acte()) {
            case VERSEMENT_PONCTUEL -> parmi(demande, versement(demande, parCarte(demande)));
            case VERSEMENT_REGULIER -> dossier.arret() ? SANS_OBJET : parmi(demande, versement(demande, false));
            case RACHAT_PARTIEL, RACHAT_TOTAL -> parmi(demande, sansRib(demande) ? List.of(CHEQUE) : List.of(VIREMENT));
            case ARBITRAGE, AJOUT_COMPTE_BANCAIRE, CONSULTATION, MISE_A_JOUR_ADRESSE -> SANS_OBJET;
        };
    }

    /** Whether no bank account is registered; one is assumed when it is not known. */
    static boolean sansRib(Demande demande) {
        return Boolean.FALSE.equals(demande.contrat().ribEnregistre());
    }

    private static boolean parCarte(Demande demande) {
        return Positions.sansDepasser(Positions.de(demande.montant(), Seuils.VERSEMENT_PONCTUEL_CARTE));
    }

    private static List<MoyenPaiement> versement(Demande demande, boolean parCarte) {
        if (sansRib(demande)) {
            return parCarte ? List.of(CARTE) : List.of();
        }
        return parCarte ? List.of(PRELEVEMENT, CARTE) : List.of(PRELEVEMENT);
    }

    private static Paiement parmi(Demande demande, List<MoyenPaiement> moyens) {
        MoyenPaiement voulu = demande.moyenPaiement();
        return new Paiement(moyens, voulu == null ? null : moyens.contains(voulu));
    }
}
