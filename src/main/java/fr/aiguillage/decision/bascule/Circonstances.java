package fr.aiguillage.decision.bascule;

import fr.aiguillage.demande.Canal;
import fr.aiguillage.demande.DonneeAModifier;
import fr.aiguillage.demande.MoyenPaiement;
import fr.aiguillage.demande.NatureVersement;
import fr.aiguillage.demande.Portefeuille;
import fr.aiguillage.demande.Projet;
import fr.aiguillage.demande.RaisonAjoutCompte;
import fr.aiguillage.demande.SensArbitrage;
import fr.aiguillage.demande.Situation;
import fr.aiguillage.demande.TypeContrat;

/** How a sentence about a fact begins. */
final class Circonstances {

    private Circonstances() {}

    /** @param parAn 1, 2, 4 or 12 */
    static String frequence(int parAn) {
        return switch (parAn) {
            case 1 -> "Avec un versement par an";
            case 2 -> "Avec un versement par semestre";
            case 4 -> "Avec un versement par trimestre";
            default -> "Avec un versement par mois";
        };
    }

    static String de(NatureVersement nature) {
        return switch (nature) {
            case MISE_EN_PLACE -> "Pour mettre en place le versement";
            case MODIFICATION -> "Pour modifier le versement";
            case ARRET -> "Pour arrêter le versement";
        };
    }

    static String de(SensArbitrage sens) {
        return switch (sens) {
            case UC_VERS_EURO -> "Si l’arbitrage va des unités de compte vers le fonds en euros";
            case EURO_VERS_UC -> "Si l’arbitrage va du fonds en euros vers des unités de compte";
            case UC_VERS_UC -> "Si l’arbitrage reste entre unités de compte";
            case MIXTE -> "Si l’arbitrage va dans plusieurs sens";
        };
    }

    static String de(RaisonAjoutCompte raison) {
        return "Si le compte est ajouté "
                + switch (raison) {
                    case AJOUT_SEUL -> "sans autre raison";
                    case VERSEMENT_PONCTUEL -> "pour un versement ponctuel";
                    case VERSEMENT_REGULIER -> "pour un versement régulier";
                    case RACHAT_PARTIEL -> "pour un rachat partiel";
                    case RACHAT_TOTAL -> "pour un rachat total";
                    case AUTRE -> "pour une raison que le guide ne cite pas";
                };
    }

    static String de(DonneeAModifier donnee) {
        return switch (donnee) {
            case ADRESSE -> "Si c’est l’adresse qui change";
            case AUTRE -> "Si c’est une autre donnée que l’adresse qui change";
        };
    }

    static String de(MoyenPaiement moyen) {
        return "Si le client souhaite "
                + switch (moyen) {
                    case PRELEVEMENT -> "un prélèvement";
                    case CARTE -> "payer par carte";
                    case VIREMENT -> "un virement";
                    case CHEQUE -> "un chèque";
                };
    }

    static String de(Canal canal) {
        return switch (canal) {
            case SITE -> "Sur le site";
            case APPLICATION -> "Sur l’application mobile";
        };
    }

    static String de(Portefeuille portefeuille) {
        return switch (portefeuille) {
            case CR -> "Si le client est de votre portefeuille (CR)";
            case CF -> "Si le client est du portefeuille d’un conseiller financier (CF)";
        };
    }

    static String de(Projet projet) {
        return switch (projet) {
            case ACHAT_IMMOBILIER -> "Si le client achète un bien immobilier";
            case TRANSMISSION -> "Si le client transmet un capital";
            case PROTECTION_PROCHES -> "Si le client protège ses proches";
            case AUTRE -> "Si le client a un autre projet";
        };
    }

    static String de(TypeContrat type) {
        return switch (type) {
            case MONOSUPPORT -> "Si le contrat est monosupport";
            case MULTISUPPORTS -> "Si le contrat est multisupports";
        };
    }

    static String avec(Situation situation) {
        return switch (situation) {
            case AVANCE_EN_COURS -> "Si une avance est en cours";
            case PRODUIT_NON_ACTIVE -> "Si le produit n’est pas activé";
            case FLUX_NON_CONVERTIS -> "Si des flux ne sont pas convertis";
            case DEMANDE_EN_COURS -> "Si une demande n’est pas encore enregistrée";
            case OPERATION_NON_FINALISEE -> "Si une opération n’est pas finalisée";
            case ANOMALIE_HORS_LISTE -> "Si une anomalie que le guide ne cite pas bloque le contrat";
        };
    }

    static String sans(Situation situation) {
        return switch (situation) {
            case AVANCE_EN_COURS -> "Une fois l’avance remboursée";
            case PRODUIT_NON_ACTIVE -> "Une fois le produit activé";
            case FLUX_NON_CONVERTIS -> "Une fois les flux convertis";
            case DEMANDE_EN_COURS -> "Une fois la demande enregistrée";
            case OPERATION_NON_FINALISEE -> "Une fois l’opération finalisée";
            case ANOMALIE_HORS_LISTE -> "Une fois l’anomalie levée";
        };
    }
}
