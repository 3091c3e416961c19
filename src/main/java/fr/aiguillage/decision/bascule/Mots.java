package fr.aiguillage.decision.bascule;

import fr.aiguillage.decision.CodeSeuil;
import fr.aiguillage.decision.Conduite;
import fr.aiguillage.decision.DevoirDeConseil;
import fr.aiguillage.decision.Selfcare;
import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.MoyenPaiement;

/** What an answer holds, in few words. */
final class Mots {

    private Mots() {}

    static String de(Conduite conduite) {
        return switch (conduite) {
            case SELFCARE_AVEC_CLIENT -> "selfcare avec le client";
            case SELFCARE_PAR_CLIENT -> "selfcare par le client seul";
            case PROCESS_HABITUEL -> "process habituel";
            case CONSEILLER_FINANCIER -> "conseiller financier";
            case OUTILS_PROPRES -> "vos propres outils";
            case ATTENDRE -> "attente de quelques jours";
            case REMBOURSER_AVANCE -> "remboursement de l’avance";
            case DEFENSE_PORTEFEUILLE -> "défense du portefeuille";
            case CONSULTER_AUTRES_CONTRATS -> "consultation des autres contrats";
            case MISE_A_JOUR_DEBUT_APPEL -> "mise à jour en début d’appel";
            case DEMANDER_INFORMATION -> "information à demander";
            case NON_PREVU -> "cas que le guide ne prévoit pas";
            case SERVICE_TECH -> "Service Tech";
        };
    }

    static String de(Selfcare selfcare) {
        return switch (selfcare) {
            case POSSIBLE -> "le portail accepte l’acte";
            case IMPOSSIBLE -> "le portail refuse l’acte";
            case AUTRES_CONTRATS -> "le portail n’ouvre que les autres contrats";
            case INDETERMINE -> "ce que le portail accepte reste à voir";
        };
    }

    static String de(CodeSeuil plafond) {
        return switch (plafond) {
            case PAR_ACTE -> "le plafond par acte";
            case ANNEE_GLISSANTE -> "le plafond de l’année glissante";
            case ANNEE_CIVILE -> "le plafond de l’année civile";
            case NOMBRE_ANNEE_CIVILE -> "le nombre d’actes permis dans l’année civile";
            default -> throw new IllegalArgumentException(plafond + " is no cap");
        };
    }

    static String de(DevoirDeConseil.Application application) {
        return switch (application) {
            case REQUIS -> "le devoir de conseil est requis";
            case NON_REQUIS -> "le devoir de conseil n’est pas requis";
            case NON_APPLICABLE -> "le devoir de conseil ne s’applique pas";
        };
    }

    static String de(MoyenPaiement moyen) {
        return switch (moyen) {
            case PRELEVEMENT -> "prélèvement";
            case CARTE -> "carte";
            case VIREMENT -> "virement";
            case CHEQUE -> "chèque";
        };
    }

    static String de(Acte acte) {
        return switch (acte) {
            case VERSEMENT_PONCTUEL -> "versement ponctuel";
            case VERSEMENT_REGULIER -> "versement régulier";
            case RACHAT_PARTIEL -> "rachat partiel";
            case RACHAT_TOTAL -> "rachat total";
            case ARBITRAGE -> "arbitrage";
            case AJOUT_COMPTE_BANCAIRE -> "ajout d’un compte bancaire";
            case CONSULTATION -> "consultation";
            case MISE_A_JOUR_ADRESSE -> "mise à jour de l’adresse";
        };
    }
}
