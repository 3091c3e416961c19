package fr.aiguillage.decision;

import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.Canal;
import fr.aiguillage.demande.DonneeAModifier;
import fr.aiguillage.demande.EtatOperation;
import fr.aiguillage.demande.MoyenPaiement;
import fr.aiguillage.demande.NatureVersement;
import fr.aiguillage.demande.Portefeuille;
import fr.aiguillage.demande.Projet;
import fr.aiguillage.demande.RaisonAjoutCompte;
import fr.aiguillage.demande.SensArbitrage;
import fr.aiguillage.demande.SensFlux;
import fr.aiguillage.demande.Situation;
import fr.aiguillage.demande.TypeContrat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What an adviser calls things, in French and in a few words, without a capital. */
public final class Libelles {

    private Libelles() {}

    public static String de(Acte acte) {
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

    public static String de(Situation situation) {
        return switch (situation) {
            case AVANCE_EN_COURS -> "une avance est en cours";
            case PRODUIT_NON_ACTIVE -> "le produit n’est pas activé";
            case FLUX_NON_CONVERTIS -> "des flux ne sont pas convertis";
            case DEMANDE_EN_COURS -> "une demande est en cours";
            case OPERATION_NON_FINALISEE -> "une opération n’est pas finalisée";
            case ANOMALIE_HORS_LISTE -> "une anomalie hors liste";
        };
    }

    public static String de(Conduite conduite) {
        return switch (conduite) {
            case SELFCARE_AVEC_CLIENT -> "selfcare avec le client";
            case SELFCARE_PAR_CLIENT -> "selfcare par le client seul";
            case PROCESS_HABITUEL -> "process habituel";
            case CONSEILLER_FINANCIER -> "conseiller financier";
            case OUTILS_PROPRES -> "vos propres outils";
            case ATTENDRE -> "attendre";
            case REMBOURSER_AVANCE -> "rembourser l’avance";
            case DEFENSE_PORTEFEUILLE -> "défense du portefeuille";
            case CONSULTER_AUTRES_CONTRATS -> "consultation des autres contrats";
            case MISE_A_JOUR_DEBUT_APPEL -> "mise à jour en début d’appel";
            case DEMANDER_INFORMATION -> "demander ce qui manque";
            case NON_PREVU -> "cas non prévu";
            case SERVICE_TECH -> "Service Tech";
        };
    }

    public static String de(Selfcare selfcare) {
        return switch (selfcare) {
            case POSSIBLE -> "le portail accepte l’acte";
            case IMPOSSIBLE -> "le portail refuse l’acte";
            case AUTRES_CONTRATS -> "le portail n’ouvre que les autres contrats";
            case INDETERMINE -> "ce qu’accepte le portail reste à voir";
        };
    }

    public static String de(Certitude certitude) {
        return switch (certitude) {
            case GUIDE -> "le guide le dit";
            case LECTURE -> "lecture retenue du guide";
            case HORS_GUIDE -> "le guide n’en dit rien";
        };
    }

    public static String de(CodeSeuil seuil) {
        return switch (seuil) {
            case PAR_ACTE -> "plafond par acte";
            case ANNEE_GLISSANTE -> "plafond de l’année glissante";
            case ANNEE_CIVILE -> "plafond de l’année civile";
            case NOMBRE_ANNEE_CIVILE -> "nombre d’actes dans l’année civile";
            case CONSEILLER_FINANCIER -> "seuil du conseiller financier";
            case DEVOIR_DE_CONSEIL_PAR_ACTE -> "devoir de conseil, par acte";
            case DEVOIR_DE_CONSEIL_ANNEE_GLISSANTE -> "devoir de conseil, sur l’année glissante";
            case CARTE -> "paiement par carte";
            case CARTE_ANNONCEE -> "paiement par carte, tel qu’annoncé";
            case MINIMUM_SUR_CONTRAT -> "minimum à laisser sur le contrat";
            case DELAI_RIB -> "délai d’enregistrement du RIB";
        };
    }

    public static String de(DevoirDeConseil.Application application) {
        return switch (application) {
            case REQUIS -> "devoir de conseil requis";
            case NON_REQUIS -> "devoir de conseil non requis";
            case NON_APPLICABLE -> "devoir de conseil sans objet";
        };
    }

    public static String de(MoyenPaiement moyen) {
        return switch (moyen) {
            case PRELEVEMENT -> "prélèvement";
            case CARTE -> "carte";
            case VIREMENT -> "virement";
            case CHEQUE -> "chèque";
        };
    }

    public static String de(Portefeuille portefeuille) {
        return switch (portefeuille) {
            case CR -> "client CR";
            case CF -> "client CF";
        };
    }

    public static String de(NatureVersement nature) {
        return switch (nature) {
            case MISE_EN_PLACE -> "mettre le versement en place";
            case MODIFICATION -> "modifier le versement";
            case ARRET -> "arrêter le versement";
        };
    }

    public static String de(SensArbitrage sens) {
        return switch (sens) {
            case UC_VERS_EURO -> "des unités de compte vers le fonds en euros";
            case EURO_VERS_UC -> "du fonds en euros vers des unités de compte";
            case UC_VERS_UC -> "entre unités de compte";
            case MIXTE -> "dans les deux sens à la fois";
        };
    }

    public static String de(RaisonAjoutCompte raison) {
        return switch (raison) {
            case AJOUT_SEUL -> "l’ajouter, sans autre projet";
            case VERSEMENT_PONCTUEL -> "faire un versement ponctuel";
            case VERSEMENT_REGULIER -> "mettre en place un versement régulier";
            case RACHAT_PARTIEL -> "recevoir un rachat partiel";
            case RACHAT_TOTAL -> "recevoir un rachat total";
            case AUTRE -> "une autre raison";
        };
    }

    public static String de(DonneeAModifier donnee) {
        return switch (donnee) {
            case ADRESSE -> "l’adresse";
            case AUTRE -> "une autre donnée personnelle";
        };
    }

    public static String de(TypeContrat type) {
        return switch (type) {
            case MONOSUPPORT -> "monosupport";
            case MULTISUPPORTS -> "multisupports";
        };
    }

    public static String de(Projet projet) {
        return switch (projet) {
            case ACHAT_IMMOBILIER -> "achat immobilier";
            case TRANSMISSION -> "transmission d’un capital";
            case PROTECTION_PROCHES -> "protection des proches";
            case AUTRE -> "autre projet";
        };
    }

    public static String de(Canal canal) {
        return switch (canal) {
            case SITE -> "site";
            case APPLICATION -> "application mobile";
        };
    }

    public static String de(EtatOperation etat) {
        return switch (etat) {
            case FINALISEE -> "finalisée";
            case EN_COURS -> "en cours";
            case ANNULEE -> "annulée";
        };
    }

    public static String de(SensFlux sens) {
        return switch (sens) {
            case ENTRANT -> "entrant";
            case SORTANT -> "sortant";
        };
    }

    /** « Attendre, outils propres du conseiller ». */
    public static String de(List<Conduite> conduites) {
        return majuscule(conduites.stream().map(Libelles::de).collect(Collectors.joining(", ")));
    }

    /** The same sentence with a capital. */
    public static String majuscule(String phrase) {
        return phrase.isEmpty() ? phrase : phrase.substring(0, 1).toUpperCase(Locale.FRENCH) + phrase.substring(1);
    }
}
