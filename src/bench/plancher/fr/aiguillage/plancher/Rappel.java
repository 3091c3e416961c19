package fr.aiguillage.plancher;

import fr.aiguillage.decision.Conduite;
import java.util.List;

/** What the adviser should not forget (« Rappels »). */
enum Rappel {
    VERIFIER_COORDONNEES,
    VERIFIER_AGENCE;

    static List<Rappel> de(Dossier dossier) {
        if (dossier.anomalie() || dossier.base().conduite() == Conduite.NON_PREVU) {
            return List.of();
        }
        return switch (dossier.orientation().fiche()) {
            case VERSEMENT_PONCTUEL_CONSEILLER_FINANCIER, VERSEMENT_REGULIER_CONSEILLER_FINANCIER ->
                List.of(VERIFIER_AGENCE);
            case VERSEMENT_PONCTUEL,
                    VERSEMENT_REGULIER,
                    RACHAT_PARTIEL,
                    ARBITRAGE,
                    AJOUT_COMPTE_BANCAIRE,
                    CONSULTATION ->
                dossier.bloque() || dossier.blocages().autresContratsSeulement()
                        ? List.of()
                        : List.of(VERIFIER_COORDONNEES);
            case RACHAT_TOTAL, RACHAT_TOTAL_PROCESS_HABITUEL, MISE_A_JOUR_ADRESSE, AUCUNE -> List.of();
        };
    }
}
