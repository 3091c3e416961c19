package fr.aiguillage.plancher;

import static fr.aiguillage.decision.Certitude.GUIDE;
import static fr.aiguillage.decision.Certitude.HORS_GUIDE;
import static fr.aiguillage.decision.Certitude.LECTURE;
import static fr.aiguillage.decision.Conduite.CONSEILLER_FINANCIER;
import static fr.aiguillage.decision.Conduite.DEFENSE_PORTEFEUILLE;
import static fr.aiguillage.decision.Conduite.DEMANDER_INFORMATION;
import static fr.aiguillage.decision.Conduite.MISE_A_JOUR_DEBUT_APPEL;
import static fr.aiguillage.decision.Conduite.PROCESS_HABITUEL;
import static fr.aiguillage.decision.Conduite.SELFCARE_AVEC_CLIENT;
import static fr.aiguillage.decision.Conduite.SELFCARE_PAR_CLIENT;

import fr.aiguillage.decision.Certitude;
import fr.aiguillage.decision.Conduite;
import fr.aiguillage.decision.Position;
import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.demande.DonneeAModifier;
import fr.aiguillage.demande.NatureVersement;
import fr.aiguillage.demande.Portefeuille;

/**
 * What the sheet of the act says, before refusals, caps and blocking cases (« Orientation »).
 *
 * @param suite the act to decide next; {@code null} when there is none
 */
record Orientation(Conduite conduite, Fiche fiche, Acte suite, Certitude certitude) {

    private static final Orientation INCOMPLETE = vers(DEMANDER_INFORMATION, Fiche.AUCUNE, HORS_GUIDE);
    private static final Orientation A_PRECISER = vers(DEMANDER_INFORMATION, Fiche.AUCUNE, GUIDE);

    static Orientation de(Demande demande, Position parActe, Position conseillerFinancier) {
        return switch (demande.acte()) {
            case VERSEMENT_PONCTUEL -> versementPonctuel(conseillerFinancier);
            case VERSEMENT_REGULIER -> versementRegulier(demande);
            case RACHAT_PARTIEL ->
                demande.montant() == null ? INCOMPLETE : vers(SELFCARE_AVEC_CLIENT, Fiche.RACHAT_PARTIEL, GUIDE);
            case RACHAT_TOTAL -> rachatTotal(parActe);
            case ARBITRAGE -> arbitrage(demande);
            case AJOUT_COMPTE_BANCAIRE -> ajoutCompteBancaire(demande, conseillerFinancier);
            case CONSULTATION -> vers(SELFCARE_PAR_CLIENT, Fiche.CONSULTATION, GUIDE);
            case MISE_A_JOUR_ADRESSE ->
                demande.donneeAModifier() == DonneeAModifier.ADRESSE
                        ? vers(SELFCARE_PAR_CLIENT, Fiche.MISE_A_JOUR_ADRESSE, GUIDE)
                        : vers(MISE_A_JOUR_DEBUT_APPEL, Fiche.AUCUNE, GUIDE);
        };
    }

    boolean enSelfcare() {
        return conduite == SELFCARE_AVEC_CLIENT || conduite == SELFCARE_PAR_CLIENT;
    }

    private static Orientation versementPonctuel(Position conseillerFinancier) {
        return switch (conseillerFinancier) {
            case INCONNUE -> INCOMPLETE;
            case EN_DECA -> vers(SELFCARE_AVEC_CLIENT, Fiche.VERSEMENT_PONCTUEL, GUIDE);
            case EXACTEMENT -> vers(SELFCARE_AVEC_CLIENT, Fiche.VERSEMENT_PONCTUEL, LECTURE);
            case AU_DELA -> vers(CONSEILLER_FINANCIER, Fiche.VERSEMENT_PONCTUEL_CONSEILLER_FINANCIER, GUIDE);
        };
    }

    private static Orientation versementRegulier(Demande demande) {
        Portefeuille portefeuille = demande.client().portefeuille();
        if (portefeuille == null) {
            return INCOMPLETE;
        }
        boolean miseEnPlace = demande.natureVersement() == NatureVersement.MISE_EN_PLACE;
        return switch (portefeuille) {
            case CR -> vers(PROCESS_HABITUEL, Fiche.VERSEMENT_REGULIER, miseEnPlace ? GUIDE : HORS_GUIDE);
            case CF ->
                vers(
                        CONSEILLER_FINANCIER,
                        Fiche.VERSEMENT_REGULIER_CONSEILLER_FINANCIER,
                        miseEnPlace ? LECTURE : HORS_GUIDE);
        };
    }

    private static Orientation rachatTotal(Position parActe) {
        return switch (parActe) {
            case INCONNUE -> INCOMPLETE;
            case EN_DECA -> vers(SELFCARE_PAR_CLIENT, Fiche.RACHAT_TOTAL, GUIDE);
            case EXACTEMENT -> vers(SELFCARE_PAR_CLIENT, Fiche.RACHAT_TOTAL, LECTURE);
            case AU_DELA -> vers(PROCESS_HABITUEL, Fiche.RACHAT_TOTAL_PROCESS_HABITUEL, GUIDE);
        };
    }

    private static Orientation arbitrage(Demande demande) {
        if (demande.montant() == null || demande.sensArbitrage() == null) {
            return INCOMPLETE;
        }
        return switch (demande.sensArbitrage()) {
            case UC_VERS_EURO -> vers(SELFCARE_PAR_CLIENT, Fiche.ARBITRAGE, GUIDE);
            case EURO_VERS_UC -> vers(SELFCARE_AVEC_CLIENT, Fiche.ARBITRAGE, GUIDE);
            case UC_VERS_UC, MIXTE -> vers(SELFCARE_AVEC_CLIENT, Fiche.ARBITRAGE, HORS_GUIDE);
        };
    }

    private static Orientation ajoutCompteBancaire(Demande demande, Position conseillerFinancier) {
        if (demande.raisonAjoutCompte() == null) {
            return A_PRECISER;
        }
        return switch (demande.raisonAjoutCompte()) {
            case AJOUT_SEUL -> ajout(SELFCARE_PAR_CLIENT, null, GUIDE);
            case RACHAT_PARTIEL, AUTRE -> ajout(SELFCARE_PAR_CLIENT, null, HORS_GUIDE);
            case RACHAT_TOTAL -> ajout(DEFENSE_PORTEFEUILLE, Acte.RACHAT_TOTAL, LECTURE);
            case VERSEMENT_PONCTUEL ->
                switch (conseillerFinancier) {
                    case INCONNUE -> A_PRECISER;
                    case EN_DECA, EXACTEMENT -> ajout(SELFCARE_PAR_CLIENT, Acte.VERSEMENT_PONCTUEL, LECTURE);
                    case AU_DELA -> ajout(CONSEILLER_FINANCIER, null, LECTURE);
                };
            case VERSEMENT_REGULIER ->
                ajoutPourVersementRegulier(demande.client().portefeuille());
        };
    }

    private static Orientation ajoutPourVersementRegulier(Portefeuille portefeuille) {
        if (portefeuille == null) {
            return INCOMPLETE;
        }
        return switch (portefeuille) {
            case CR -> ajout(SELFCARE_PAR_CLIENT, Acte.VERSEMENT_REGULIER, LECTURE);
            case CF -> ajout(CONSEILLER_FINANCIER, null, LECTURE);
        };
    }

    private static Orientation vers(Conduite conduite, Fiche fiche, Certitude certitude) {
        return new Orientation(conduite, fiche, null, certitude);
    }

    private static Orientation ajout(Conduite conduite, Acte suite, Certitude certitude) {
        return new Orientation(conduite, Fiche.AJOUT_COMPTE_BANCAIRE, suite, certitude);
    }
}
