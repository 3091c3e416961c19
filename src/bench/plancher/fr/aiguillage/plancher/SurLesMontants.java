package fr.aiguillage.plancher;

import static fr.aiguillage.decision.Position.AU_DELA;
import static fr.aiguillage.decision.Position.EXACTEMENT;

import fr.aiguillage.decision.Anniversaire;
import fr.aiguillage.decision.Position;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.demande.NatureVersement;
import fr.aiguillage.demande.RaisonAjoutCompte;
import fr.aiguillage.demande.TypeContrat;
import java.math.BigDecimal;
import java.util.List;

/** What is doubtful of an amount (« Avertissements sur les montants »). */
final class SurLesMontants {

    private SurLesMontants() {}

    static void avertir(Dossier dossier, List<Avertissement> avertissements) {
        switch (dossier.acte()) {
            case VERSEMENT_PONCTUEL -> versementPonctuel(dossier, avertissements);
            case VERSEMENT_REGULIER -> versementRegulier(dossier, avertissements);
            case RACHAT_PARTIEL -> rachatPartiel(dossier, avertissements);
            case RACHAT_TOTAL -> rachatTotal(dossier, avertissements);
            case ARBITRAGE -> arbitrage(dossier, avertissements);
            case AJOUT_COMPTE_BANCAIRE -> ajoutCompteBancaire(dossier, avertissements);
            case CONSULTATION, MISE_A_JOUR_ADRESSE -> {}
        }
    }

    private static void versementPonctuel(Dossier dossier, List<Avertissement> avertissements) {
        if (dossier.conseillerFinancier() == EXACTEMENT) {
            avertissements.add(Avertissement.MONTANT_AU_SEUIL_CONSEILLER_FINANCIER);
        }
        conseil(dossier, avertissements);
        if (entreLesDeuxLimitesDeLaCarte(dossier.demande().montant())
                && !dossier.bloque()
                && !dossier.plafonds().depasses()) {
            avertissements.add(Avertissement.CARTE_A_VERIFIER);
        }
        anniversaire(dossier, avertissements);
        if (dossier.plafonds().anneeGlissante() == AU_DELA) {
            avertissements.add(Avertissement.PERIMETRE_DES_CUMULS);
        }
    }

    private static void conseil(Dossier dossier, List<Avertissement> avertissements) {
        BigDecimal montant = dossier.demande().montant();
        Position parActe = Positions.de(montant, Seuils.VERSEMENT_PONCTUEL_DEVOIR_DE_CONSEIL_PAR_ACTE);
        Position surUnAn = Positions.cumulee(
                dossier.cumuls().anneeGlissante(),
                montant,
                Seuils.VERSEMENT_PONCTUEL_DEVOIR_DE_CONSEIL_ANNEE_GLISSANTE);
        if (parActe == EXACTEMENT) {
            avertissements.add(Avertissement.DEVOIR_DE_CONSEIL_AU_SEUIL);
        } else if (parActe != AU_DELA && Positions.atteint(surUnAn)) {
            avertissements.add(Avertissement.DEVOIR_DE_CONSEIL_PAR_CUMUL);
        }
    }

    private static boolean entreLesDeuxLimitesDeLaCarte(BigDecimal montant) {
        return montant != null
                && montant.compareTo(Seuils.VERSEMENT_PONCTUEL_CARTE) > 0
                && montant.compareTo(Seuils.VERSEMENT_PONCTUEL_CARTE_ANNONCEE) <= 0;
    }

    private static void versementRegulier(Dossier dossier, List<Avertissement> avertissements) {
        anniversaire(dossier, avertissements);
        Position surUnAn = dossier.plafonds().anneeGlissante();
        if (Positions.atteint(surUnAn)) {
            avertissements.add(Avertissement.ENGAGEMENT_ANNUALISE);
            if (dossier.demande().natureVersement() == NatureVersement.MODIFICATION) {
                avertissements.add(Avertissement.ENGAGEMENT_REMPLACE);
            }
        }
        if (surUnAn == AU_DELA) {
            avertissements.add(Avertissement.PERIMETRE_DES_CUMULS);
        }
    }

    private static void rachatPartiel(Dossier dossier, List<Avertissement> avertissements) {
        if (dossier.plafonds().depasses() && dossier.plafonds().parActe() != AU_DELA) {
            avertissements.add(Avertissement.PERIMETRE_DES_CUMULS);
        }
        Demande demande = dossier.demande();
        if (resteMoinsQueLeMinimum(demande.montant(), demande.contrat().valeur())) {
            if (demande.contrat().type() != TypeContrat.MONOSUPPORT) {
                avertissements.add(Avertissement.MINIMUM_SUR_LE_CONTRAT);
            }
            avertissements.add(Avertissement.RACHAT_PROCHE_DU_TOTAL);
        }
    }

    private static boolean resteMoinsQueLeMinimum(BigDecimal montant, BigDecimal valeur) {
        return montant != null
                && valeur != null
                && valeur.subtract(montant).compareTo(Seuils.RACHAT_PARTIEL_MINIMUM_SUR_CONTRAT) < 0;
    }

    private static void rachatTotal(Dossier dossier, List<Avertissement> avertissements) {
        if (dossier.plafonds().parActe() == EXACTEMENT) {
            avertissements.add(Avertissement.VALEUR_AU_SEUIL_RACHAT_TOTAL);
        }
        if (dossier.demande().contrat().type() == TypeContrat.MULTISUPPORTS) {
            avertissements.add(Avertissement.VALEUR_A_REVERIFIER);
        }
    }

    private static void arbitrage(Dossier dossier, List<Avertissement> avertissements) {
        anniversaire(dossier, avertissements);
        if (dossier.plafonds().anneeGlissante() == AU_DELA) {
            avertissements.add(Avertissement.CUMUL_DES_ARBITRAGES);
        }
    }

    private static void ajoutCompteBancaire(Dossier dossier, List<Avertissement> avertissements) {
        if (dossier.demande().raisonAjoutCompte() == RaisonAjoutCompte.VERSEMENT_PONCTUEL
                && dossier.conseillerFinancier() == EXACTEMENT) {
            avertissements.add(Avertissement.MONTANT_AU_SEUIL_CONSEILLER_FINANCIER);
        }
    }

    private static void anniversaire(Dossier dossier, List<Avertissement> avertissements) {
        Anniversaire anniversaire = dossier.cumuls().anniversaire();
        if (anniversaire == Anniversaire.DU_JOUR) {
            avertissements.add(Avertissement.ANNIVERSAIRE_COMPTE);
        } else if (anniversaire == Anniversaire.DE_LA_VEILLE) {
            avertissements.add(Avertissement.ANNIVERSAIRE_PASSE);
        }
    }
}
