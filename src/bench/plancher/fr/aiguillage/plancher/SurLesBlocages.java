package fr.aiguillage.plancher;

import static fr.aiguillage.decision.Conduite.CONSEILLER_FINANCIER;
import static fr.aiguillage.decision.Conduite.NON_PREVU;
import static fr.aiguillage.decision.Conduite.PROCESS_HABITUEL;

import fr.aiguillage.decision.Conduite;
import java.util.List;

/** What is doubtful of a blocking case (« Avertissements sur les blocages »). */
final class SurLesBlocages {

    private SurLesBlocages() {}

    static void avertir(Dossier dossier, List<Avertissement> avertissements) {
        cas(dossier, avertissements);
        if (dossier.bloque()) {
            duree(dossier.blocages(), avertissements);
            remedes(dossier, avertissements);
            promesses(dossier, avertissements);
        }
    }

    private static void cas(Dossier dossier, List<Avertissement> avertissements) {
        Blocages blocages = dossier.blocages();
        switch (dossier.acte()) {
            case VERSEMENT_PONCTUEL, VERSEMENT_REGULIER -> versement(blocages, avertissements);
            case RACHAT_PARTIEL -> sousAvance(blocages, avertissements);
            case RACHAT_TOTAL -> {
                if (blocages.avance().bloque()) {
                    avertissements.add(Avertissement.REMBOURSEMENT_NON_IMPOSE);
                }
            }
            case ARBITRAGE -> {
                sousAvance(blocages, avertissements);
                if (blocages.flux().epargne()) {
                    avertissements.add(Avertissement.ARBITRAGE_SOUS_FLUX);
                }
            }
            case AJOUT_COMPTE_BANCAIRE -> ajoutCompteBancaire(blocages, avertissements);
            case CONSULTATION -> {
                if (blocages.autresContratsSeulement()) {
                    avertissements.add(Avertissement.CONSULTATION_NON_PROMISE);
                }
            }
            case MISE_A_JOUR_ADRESSE -> adresse(dossier, avertissements);
        }
    }

    private static void versement(Blocages blocages, List<Avertissement> avertissements) {
        if (blocages.avance().bloque() && !blocages.outilsPropres()) {
            avertissements.add(Avertissement.REMBOURSEMENT_PREALABLE);
        } else if (blocages.avance().epargne()) {
            avertissements.add(Avertissement.MODIFICATION_SOUS_AVANCE);
        }
        finalisation(blocages, avertissements);
    }

    private static void sousAvance(Blocages blocages, List<Avertissement> avertissements) {
        if (blocages.avance().epargne()) {
            avertissements.add(Avertissement.ACTE_SOUS_AVANCE);
        }
    }

    private static void ajoutCompteBancaire(Blocages blocages, List<Avertissement> avertissements) {
        if (blocages.produit().bloque() || blocages.demande().bloque()) {
            avertissements.add(Avertissement.COMPTE_BANCAIRE_BLOQUE);
        }
        finalisation(blocages, avertissements);
    }

    private static void finalisation(Blocages blocages, List<Avertissement> avertissements) {
        if (blocages.operation().bloque()) {
            avertissements.add(Avertissement.OPERATION_NON_FINALISEE_ETENDUE);
        }
    }

    private static void adresse(Dossier dossier, List<Avertissement> avertissements) {
        Blocages blocages = dossier.blocages();
        if (!dossier.base().suspendue()
                && (blocages.produit().epargne()
                        || blocages.demande().epargne()
                        || blocages.operation().epargne())) {
            avertissements.add(Avertissement.ADRESSE_NON_BLOQUEE);
        }
    }

    private static void duree(Blocages blocages, List<Avertissement> avertissements) {
        if (blocages.operation().bloque()) {
            avertissements.add(Avertissement.DUREE_DU_BLOCAGE);
        }
        if (blocages.demande().bloque() || blocages.operation().bloque()) {
            avertissements.add(Avertissement.DEMANDE_TOUTE_ORIGINE);
        }
    }

    private static void remedes(Dossier dossier, List<Avertissement> avertissements) {
        Blocages blocages = dossier.blocages();
        Conduite base = dossier.base().conduite();
        if (base == CONSEILLER_FINANCIER || base == PROCESS_HABITUEL && !blocages.outilsPropres()) {
            avertissements.add(Avertissement.BLOCAGE_HORS_SELFCARE);
        }
        boolean outils = blocages.outilsPropres() && base != CONSEILLER_FINANCIER && base != NON_PREVU;
        if (!dossier.base().suspendue() && plusieurs(blocages.attendre(), blocages.rembourser(), outils)) {
            avertissements.add(Avertissement.ORDRE_DES_REMEDES);
        }
    }

    private static boolean plusieurs(boolean attendre, boolean rembourser, boolean outils) {
        return attendre ? rembourser || outils : rembourser && outils;
    }

    private static void promesses(Dossier dossier, List<Avertissement> avertissements) {
        boolean autresContrats = dossier.demande().client().autresContrats();
        if (autresContrats) {
            avertissements.add(Avertissement.AUTRES_CONTRATS_LIBRES);
        }
        if (dossier.base().conduite() == CONSEILLER_FINANCIER) {
            avertissements.add(Avertissement.PROMESSES_LIMITEES);
        } else if (autresContrats || !dossier.blocages().produit().bloque()) {
            avertissements.add(Avertissement.PROMESSES_LIMITEES_AU_CONTRAT);
        }
    }
}
