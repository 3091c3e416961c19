package fr.aiguillage.plancher;

import static fr.aiguillage.plancher.Etape.AJOUTER_COMPTE_BANCAIRE;
import static fr.aiguillage.plancher.Etape.CONTACTER_SERVICE_TECH;
import static fr.aiguillage.plancher.Etape.DEFENDRE_PORTEFEUILLE;
import static fr.aiguillage.plancher.Etape.DEMANDER_MONTANT;
import static fr.aiguillage.plancher.Etape.DEMANDER_PART_UC;
import static fr.aiguillage.plancher.Etape.DEMANDER_RAISON;
import static fr.aiguillage.plancher.Etape.DIRE_NON_PREVU;
import static fr.aiguillage.plancher.Etape.INFORMER_CERTAINS_ACTES;
import static fr.aiguillage.plancher.Etape.INFORMER_CONSULTATION;
import static fr.aiguillage.plancher.Etape.INFORMER_CONSULTATION_AUTRES_CONTRATS;
import static fr.aiguillage.plancher.Etape.INFORMER_CONSULTATION_EN_ATTENDANT;
import static fr.aiguillage.plancher.Etape.INFORMER_DELAI_RIB;
import static fr.aiguillage.plancher.Etape.INFORMER_GESTION_VERSEMENT_REGULIER;
import static fr.aiguillage.plancher.Etape.INFORMER_PAIEMENT_CARTE;
import static fr.aiguillage.plancher.Etape.INFORMER_POSSIBILITES_ESPACE_CLIENT;
import static fr.aiguillage.plancher.Etape.INVITER_CONNEXION_ESPACE_CLIENT;
import static fr.aiguillage.plancher.Etape.METTRE_A_JOUR_AUTRES_DONNEES;
import static fr.aiguillage.plancher.Etape.ORIENTER_CONSEILLER_FINANCIER;
import static fr.aiguillage.plancher.Etape.ORIENTER_ESPACE_PERSONNEL;
import static fr.aiguillage.plancher.Etape.PATIENTER;
import static fr.aiguillage.plancher.Etape.PRESENTER_ESPACE_CLIENT;
import static fr.aiguillage.plancher.Etape.PROPOSER_REMBOURSEMENT_AVANCE;
import static fr.aiguillage.plancher.Etape.PROPOSER_RENDEZ_VOUS;
import static fr.aiguillage.plancher.Etape.REALISER_AVEC_CLIENT_EN_SELFCARE;
import static fr.aiguillage.plancher.Etape.REALISER_POUR_CLIENT_OUTILS_PROPRES;
import static fr.aiguillage.plancher.Etape.REPRENDRE_PROCESS_HABITUEL;
import static fr.aiguillage.plancher.Etape.SUIVRE_FICHE_RACHAT_TOTAL;
import static fr.aiguillage.plancher.Etape.SUIVRE_FICHE_VERSEMENT;

import fr.aiguillage.decision.Conduite;
import fr.aiguillage.decision.Position;
import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.RaisonAjoutCompte;
import java.util.ArrayList;
import java.util.List;

/** What the adviser says and does, in order (« Étapes »). */
final class Etapes {

    private static final List<Etape> ANOMALIE = List.of(CONTACTER_SERVICE_TECH);
    private static final List<Etape> QUESTIONS = List.of(Etape.DEMANDER_INFORMATION);
    private static final List<Etape> DEBUT_D_APPEL = List.of(METTRE_A_JOUR_AUTRES_DONNEES);

    private Etapes() {}

    static List<Etape> de(Dossier dossier) {
        if (dossier.anomalie()) {
            return ANOMALIE;
        }
        return switch (dossier.base().conduite()) {
            case DEMANDER_INFORMATION -> QUESTIONS;
            case MISE_A_JOUR_DEBUT_APPEL -> DEBUT_D_APPEL;
            default -> etapes(dossier);
        };
    }

    /** A payment that could be made online, but for want of a bank account and beyond what a card pays. */
    static boolean sansMoyenEnLigne(Dossier dossier) {
        return !dossier.bloque()
                && Moyens.sansRib(dossier.demande())
                && Positions.de(dossier.demande().montant(), Seuils.VERSEMENT_PONCTUEL_CARTE) == Position.AU_DELA;
    }

    private static List<Etape> etapes(Dossier dossier) {
        List<Etape> etapes = new ArrayList<>();
        preparer(dossier, etapes);
        if (dossier.bloque()) {
            lever(dossier, etapes);
        } else {
            agir(dossier, etapes);
            informer(dossier, etapes);
        }
        return etapes;
    }

    private static void preparer(Dossier dossier, List<Etape> etapes) {
        Conduite base = dossier.base().conduite();
        if (dossier.acte() == Acte.AJOUT_COMPTE_BANCAIRE && base != Conduite.NON_PREVU) {
            etapes.add(DEMANDER_RAISON);
            if (pourUnVersement(dossier)) {
                etapes.add(DEMANDER_MONTANT);
            }
        }
        if (dossier.acte() == Acte.VERSEMENT_REGULIER && base == Conduite.PROCESS_HABITUEL && !dossier.arret()) {
            etapes.add(DEMANDER_MONTANT);
            etapes.add(DEMANDER_PART_UC);
        }
        if (dossier.defense()) {
            etapes.add(DEFENDRE_PORTEFEUILLE);
        }
        if (base == Conduite.CONSEILLER_FINANCIER) {
            etapes.add(ORIENTER_CONSEILLER_FINANCIER);
            etapes.add(PROPOSER_RENDEZ_VOUS);
        }
        if (base == Conduite.NON_PREVU) {
            etapes.add(DIRE_NON_PREVU);
        }
        if (dossier.acte() == Acte.MISE_A_JOUR_ADRESSE) {
            etapes.add(METTRE_A_JOUR_AUTRES_DONNEES);
        }
    }

    private static void lever(Dossier dossier, List<Etape> etapes) {
        Blocages blocages = dossier.blocages();
        Conduite base = dossier.base().conduite();
        if (blocages.attendre()) {
            etapes.add(PATIENTER);
        }
        if (blocages.rembourser()) {
            etapes.add(PROPOSER_REMBOURSEMENT_AVANCE);
        }
        if (blocages.outilsPropres()) {
            if (base != Conduite.CONSEILLER_FINANCIER && base != Conduite.NON_PREVU) {
                etapes.add(REALISER_POUR_CLIENT_OUTILS_PROPRES);
            }
        } else if (base == Conduite.PROCESS_HABITUEL) {
            etapes.add(REPRENDRE_PROCESS_HABITUEL);
        }
        if (!blocages.produit().bloque()) {
            etapes.add(INFORMER_CONSULTATION_EN_ATTENDANT);
        } else if (dossier.demande().client().autresContrats()) {
            etapes.add(INFORMER_CONSULTATION_AUTRES_CONTRATS);
        }
    }

    private static void agir(Dossier dossier, List<Etape> etapes) {
        boolean surCeContrat = !dossier.blocages().autresContratsSeulement();
        switch (dossier.base().conduite()) {
            case PROCESS_HABITUEL -> {
                if (surCeContrat) {
                    etapes.add(REPRENDRE_PROCESS_HABITUEL);
                }
            }
            case SELFCARE_AVEC_CLIENT -> {
                if (dossier.acte() == Acte.VERSEMENT_PONCTUEL && sansMoyenEnLigne(dossier)) {
                    etapes.add(AJOUTER_COMPTE_BANCAIRE);
                }
                etapes.add(REALISER_AVEC_CLIENT_EN_SELFCARE);
            }
            case SELFCARE_PAR_CLIENT -> {
                if (surCeContrat) {
                    etapes.add(ORIENTER_ESPACE_PERSONNEL);
                }
            }
            default -> {}
        }
    }

    private static void informer(Dossier dossier, List<Etape> etapes) {
        Conduite base = dossier.base().conduite();
        switch (dossier.acte()) {
            case VERSEMENT_REGULIER -> {
                if (base == Conduite.PROCESS_HABITUEL) {
                    etapes.add(INFORMER_GESTION_VERSEMENT_REGULIER);
                }
            }
            case AJOUT_COMPTE_BANCAIRE -> compteBancaire(dossier, etapes);
            case CONSULTATION -> consultation(dossier, etapes);
            default -> {}
        }
        if (ditCeQuiSeFaitEnLigne(dossier.acte(), base)) {
            etapes.add(INFORMER_CONSULTATION);
            etapes.add(INFORMER_CERTAINS_ACTES);
        }
        if (dossier.demande().client().autresContrats()) {
            autresContrats(dossier.orientation().fiche(), etapes);
        }
    }

    private static void compteBancaire(Dossier dossier, List<Etape> etapes) {
        switch (dossier.base().conduite()) {
            case SELFCARE_PAR_CLIENT, PROCESS_HABITUEL -> {
                etapes.add(pourUnVersement(dossier) ? SUIVRE_FICHE_VERSEMENT : INFORMER_PAIEMENT_CARTE);
                etapes.add(INFORMER_DELAI_RIB);
            }
            case DEFENSE_PORTEFEUILLE -> etapes.add(SUIVRE_FICHE_RACHAT_TOTAL);
            default -> {}
        }
    }

    private static void consultation(Dossier dossier, List<Etape> etapes) {
        if (dossier.blocages().autresContratsSeulement()) {
            etapes.add(INFORMER_CONSULTATION_AUTRES_CONTRATS);
        } else if (dossier.base().conduite() == Conduite.SELFCARE_PAR_CLIENT) {
            etapes.add(PRESENTER_ESPACE_CLIENT);
        }
    }

    private static boolean ditCeQuiSeFaitEnLigne(Acte acte, Conduite base) {
        return base == Conduite.CONSEILLER_FINANCIER
                || base != Conduite.NON_PREVU
                        && (acte == Acte.AJOUT_COMPTE_BANCAIRE || acte == Acte.MISE_A_JOUR_ADRESSE);
    }

    private static void autresContrats(Fiche fiche, List<Etape> etapes) {
        if (fiche == Fiche.RACHAT_TOTAL) {
            etapes.add(INFORMER_POSSIBILITES_ESPACE_CLIENT);
        } else if (fiche == Fiche.RACHAT_TOTAL_PROCESS_HABITUEL) {
            etapes.add(INVITER_CONNEXION_ESPACE_CLIENT);
        }
    }

    private static boolean pourUnVersement(Dossier dossier) {
        RaisonAjoutCompte raison = dossier.demande().raisonAjoutCompte();
        return raison == RaisonAjoutCompte.VERSEMENT_PONCTUEL || raison == RaisonAjoutCompte.VERSEMENT_REGULIER;
    }
}
