package fr.aiguillage.plancher;

import static fr.aiguillage.decision.Conduite.CONSEILLER_FINANCIER;
import static fr.aiguillage.decision.Conduite.DEMANDER_INFORMATION;
import static fr.aiguillage.decision.Conduite.NON_PREVU;
import static fr.aiguillage.decision.Conduite.PROCESS_HABITUEL;
import static fr.aiguillage.decision.Conduite.SELFCARE_AVEC_CLIENT;
import static fr.aiguillage.decision.Conduite.SELFCARE_PAR_CLIENT;

import fr.aiguillage.decision.Conduite;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.demande.MoyenPaiement;
import fr.aiguillage.demande.NatureVersement;
import fr.aiguillage.demande.Portefeuille;
import fr.aiguillage.demande.SensArbitrage;
import fr.aiguillage.demande.TypeContrat;
import java.util.List;

/** What is doubtful of the way that the demand takes (« Avertissements sur le parcours »). */
final class SurLeParcours {

    private SurLeParcours() {}

    static void avertir(Dossier dossier, List<Avertissement> avertissements) {
        switch (dossier.acte()) {
            case VERSEMENT_PONCTUEL -> versementPonctuel(dossier, avertissements);
            case VERSEMENT_REGULIER -> versementRegulier(dossier, avertissements);
            case RACHAT_PARTIEL -> rachatPartiel(dossier, avertissements);
            case RACHAT_TOTAL -> rachatTotal(dossier, avertissements);
            case ARBITRAGE -> arbitrage(dossier, avertissements);
            case AJOUT_COMPTE_BANCAIRE -> ajoutCompteBancaire(dossier, avertissements);
            case CONSULTATION, MISE_A_JOUR_ADRESSE -> horsCartographie(dossier, avertissements);
        }
    }

    private static void versementPonctuel(Dossier dossier, List<Avertissement> avertissements) {
        Demande demande = dossier.demande();
        boolean auConseiller = dossier.orientation().conduite() == CONSEILLER_FINANCIER;
        if (auConseiller && !dossier.bloque() && !dossier.plafonds().depasses()) {
            avertissements.add(
                    dossier.base().conduite() == NON_PREVU
                            ? Avertissement.ACCEPTE_MALGRE_LE_REFUS
                            : Avertissement.ACCEPTE_PAR_LE_PORTAIL);
        }
        if (auConseiller) {
            if (demande.client().portefeuille() == Portefeuille.CR) {
                avertissements.add(Avertissement.PORTEFEUILLE_SANS_EFFET);
            }
        } else {
            portefeuilleSansEffet(dossier, avertissements);
        }
        plafonds(dossier, avertissements);
        rib(dossier, avertissements);
        if (dossier.base().conduite() == SELFCARE_AVEC_CLIENT && Etapes.sansMoyenEnLigne(dossier)) {
            avertissements.add(Avertissement.AUCUN_MOYEN_EN_LIGNE);
        }
        refusDuConseiller(dossier, avertissements);
        if (demande.ajoutSupport()) {
            avertissements.add(Avertissement.AJOUT_SUPPORT_DECLENCHEUR);
        }
    }

    private static void versementRegulier(Dossier dossier, List<Avertissement> avertissements) {
        Conduite conduite = dossier.orientation().conduite();
        NatureVersement nature = dossier.demande().natureVersement();
        if (conduite == DEMANDER_INFORMATION) {
            return;
        }
        if (conduite == CONSEILLER_FINANCIER) {
            avertissements.add(Avertissement.LIGNE_CLIENT_CF_RECONSTITUEE);
        }
        if (nature == NatureVersement.MISE_EN_PLACE && ouvert(dossier) && !Moyens.sansRib(dossier.demande())) {
            avertissements.add(
                    conduite == PROCESS_HABITUEL
                            ? Avertissement.CLIENT_PEUT_AGIR_SEUL
                            : Avertissement.CLIENT_CF_PEUT_AGIR_SEUL);
        }
        if (!dossier.arret() && dossier.plafonds().respect() == Respect.A_VERIFIER) {
            avertissements.add(Avertissement.MONTANT_NON_VERIFIE);
        }
        if (nature != NatureVersement.MISE_EN_PLACE) {
            avertissements.add(Avertissement.NATURE_NON_PREVUE);
        }
        if (!dossier.arret()) {
            rib(dossier, avertissements);
            if (conduite == PROCESS_HABITUEL && ouvert(dossier) && Moyens.sansRib(dossier.demande())) {
                avertissements.add(Avertissement.AUCUN_MOYEN_EN_LIGNE);
            }
        }
        refusDuConseiller(dossier, avertissements);
    }

    private static void rachatPartiel(Dossier dossier, List<Avertissement> avertissements) {
        portefeuilleSansEffet(dossier, avertissements);
        plafonds(dossier, avertissements);
        rib(dossier, avertissements);
        cheque(dossier, avertissements);
    }

    private static void rachatTotal(Dossier dossier, List<Avertissement> avertissements) {
        portefeuilleSansEffet(dossier, avertissements);
        refusNonPrevu(dossier, avertissements);
        rib(dossier, avertissements);
        cheque(dossier, avertissements);
        if (dossier.orientation().conduite() != DEMANDER_INFORMATION) {
            avertissements.add(Avertissement.DEFENSE_REUSSIE);
        }
    }

    private static void arbitrage(Dossier dossier, List<Avertissement> avertissements) {
        Demande demande = dossier.demande();
        portefeuilleSansEffet(dossier, avertissements);
        refusNonPrevu(dossier, avertissements);
        plafonds(dossier, avertissements);
        if (dossier.base().conduite() == SELFCARE_AVEC_CLIENT
                && !dossier.bloque()
                && demande.sensArbitrage() != SensArbitrage.EURO_VERS_UC) {
            avertissements.add(Avertissement.ARBITRAGE_NON_PREVU);
        }
        if (demande.contrat().type() == TypeContrat.MONOSUPPORT) {
            avertissements.add(Avertissement.ARBITRAGE_SUR_MONOSUPPORT);
        }
    }

    private static void ajoutCompteBancaire(Dossier dossier, List<Avertissement> avertissements) {
        refusNonPrevu(dossier, avertissements);
        if (dossier.demande().raisonAjoutCompte() != null) {
            raison(dossier, avertissements);
        }
        refusDuConseiller(dossier, avertissements);
    }

    private static void raison(Dossier dossier, List<Avertissement> avertissements) {
        switch (dossier.demande().raisonAjoutCompte()) {
            case VERSEMENT_PONCTUEL, VERSEMENT_REGULIER -> avertissements.add(Avertissement.SEUIL_PAR_ANALOGIE);
            case RACHAT_PARTIEL, AUTRE -> {
                avertissements.add(Avertissement.RAISON_NON_PREVUE);
                carteAnnoncee(dossier, avertissements);
            }
            case AJOUT_SEUL -> carteAnnoncee(dossier, avertissements);
            case RACHAT_TOTAL -> {}
        }
    }

    private static void carteAnnoncee(Dossier dossier, List<Avertissement> avertissements) {
        if (!dossier.bloque()) {
            avertissements.add(Avertissement.CARTE_ANNONCEE_A_VERIFIER);
        }
    }

    private static void horsCartographie(Dossier dossier, List<Avertissement> avertissements) {
        if (dossier.orientation().conduite() == SELFCARE_PAR_CLIENT) {
            refusNonPrevu(dossier, avertissements);
            avertissements.add(Avertissement.HORS_CARTOGRAPHIE);
        }
    }

    private static void portefeuilleSansEffet(Dossier dossier, List<Avertissement> avertissements) {
        if (dossier.orientation().conduite() != DEMANDER_INFORMATION
                && dossier.demande().client().portefeuille() == Portefeuille.CF) {
            avertissements.add(Avertissement.PORTEFEUILLE_SANS_EFFET);
        }
    }

    private static void refusNonPrevu(Dossier dossier, List<Avertissement> avertissements) {
        if (dossier.orientation().conduite() == SELFCARE_PAR_CLIENT
                && !dossier.demande().client().accepteSelfcare()
                && !dossier.plafonds().depasses()
                && !dossier.blocages().outilsPropres()
                && !dossier.blocages().autresContratsSeulement()) {
            avertissements.add(Avertissement.REFUS_NON_PREVU);
        }
    }

    private static void plafonds(Dossier dossier, List<Avertissement> avertissements) {
        if (!dossier.orientation().enSelfcare()) {
            return;
        }
        if (dossier.plafonds().respect() == Respect.ATTEINTS) {
            avertissements.add(Avertissement.PLAFOND_ATTEINT_EXACTEMENT);
        } else if (dossier.plafonds().depasses() && !dossier.blocages().outilsPropres()) {
            avertissements.add(Avertissement.PLAFOND_DEPASSE_NON_PREVU);
        }
    }

    private static void rib(Dossier dossier, List<Avertissement> avertissements) {
        if (dossier.orientation().conduite() == DEMANDER_INFORMATION || !ouvert(dossier)) {
            return;
        }
        Boolean rib = dossier.demande().contrat().ribEnregistre();
        if (rib == null) {
            avertissements.add(Avertissement.RIB_A_VERIFIER);
        } else if (!rib) {
            avertissements.add(Avertissement.RIB_EN_COURS);
        }
    }

    private static void cheque(Dossier dossier, List<Avertissement> avertissements) {
        if (dossier.orientation().conduite() != DEMANDER_INFORMATION
                && ouvert(dossier)
                && Boolean.TRUE.equals(dossier.demande().contrat().ribEnregistre())
                && dossier.demande().moyenPaiement() == MoyenPaiement.CHEQUE) {
            avertissements.add(Avertissement.CHEQUE_REFUSE);
        }
    }

    private static void refusDuConseiller(Dossier dossier, List<Avertissement> avertissements) {
        if (dossier.base().conduite() == NON_PREVU) {
            avertissements.add(Avertissement.REFUS_CONSEILLER_FINANCIER);
        }
    }

    /** Neither a blocking case nor a cap keeps the act from the portal. */
    private static boolean ouvert(Dossier dossier) {
        return !dossier.bloque() && !dossier.plafonds().depasses();
    }
}
