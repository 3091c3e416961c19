package fr.aiguillage.plancher;

import fr.aiguillage.demande.Demande;
import fr.aiguillage.demande.RaisonAjoutCompte;
import java.util.ArrayList;
import java.util.List;

/** The fields that are missing (« Questions »). */
final class Questions {

    private static final String MONTANT = "montant";
    private static final String PORTEFEUILLE = "client.portefeuille";

    private Questions() {}

    static List<String> de(Dossier dossier) {
        if (dossier.anomalie()) {
            return List.of();
        }
        Demande demande = dossier.demande();
        return switch (demande.acte()) {
            case VERSEMENT_PONCTUEL, RACHAT_PARTIEL, RACHAT_TOTAL -> montant(demande);
            case VERSEMENT_REGULIER -> versementRegulier(dossier);
            case ARBITRAGE -> arbitrage(demande);
            case AJOUT_COMPTE_BANCAIRE -> ajoutCompteBancaire(demande);
            case CONSULTATION, MISE_A_JOUR_ADRESSE -> List.of();
        };
    }

    private static List<String> montant(Demande demande) {
        return demande.montantCompare() == null ? List.of(MONTANT) : List.of();
    }

    private static List<String> versementRegulier(Dossier dossier) {
        List<String> champs = new ArrayList<>(2);
        if (dossier.demande().montant() == null && !dossier.arret()) {
            champs.add(MONTANT);
        }
        if (dossier.demande().client().portefeuille() == null) {
            champs.add(PORTEFEUILLE);
        }
        return champs;
    }

    private static List<String> arbitrage(Demande demande) {
        List<String> champs = new ArrayList<>(2);
        if (demande.montant() == null) {
            champs.add(MONTANT);
        }
        if (demande.sensArbitrage() == null) {
            champs.add("sensArbitrage");
        }
        return champs;
    }

    private static List<String> ajoutCompteBancaire(Demande demande) {
        RaisonAjoutCompte raison = demande.raisonAjoutCompte();
        if (raison == null) {
            return List.of("raisonAjoutCompte");
        }
        return switch (raison) {
            case VERSEMENT_PONCTUEL -> demande.montantProjet() == null ? List.of("montantProjet") : List.of();
            case VERSEMENT_REGULIER -> demande.client().portefeuille() == null ? List.of(PORTEFEUILLE) : List.of();
            case AJOUT_SEUL, RACHAT_PARTIEL, RACHAT_TOTAL, AUTRE -> List.of();
        };
    }
}
