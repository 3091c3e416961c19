package fr.aiguillage.plancher;

import static fr.aiguillage.plancher.Effet.AUTRES_CONTRATS;
import static fr.aiguillage.plancher.Effet.BLOQUE;
import static fr.aiguillage.plancher.Effet.BLOQUE_SELON_LECTURE;
import static fr.aiguillage.plancher.Effet.NON_BLOQUE;
import static fr.aiguillage.plancher.Effet.NON_BLOQUE_SELON_LECTURE;
import static fr.aiguillage.plancher.Effet.SANS_OBJET;

import fr.aiguillage.decision.Certitude;
import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.demande.NatureVersement;
import fr.aiguillage.demande.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What each blocking case does to the act (« Cas 1 avance » to « Cas 5 opération »). */
record Blocages(Acte acte, Effet avance, Effet produit, Effet flux, Effet demande, Effet operation) {

    static Blocages de(Demande demande, Set<Situation> situations) {
        Acte acte = demande.acte();
        return new Blocages(
                acte,
                situations.contains(Situation.AVANCE_EN_COURS) ? avance(demande) : SANS_OBJET,
                situations.contains(Situation.PRODUIT_NON_ACTIVE) ? produit(acte) : SANS_OBJET,
                situations.contains(Situation.FLUX_NON_CONVERTIS) ? flux(acte) : SANS_OBJET,
                situations.contains(Situation.DEMANDE_EN_COURS) ? demande(acte) : SANS_OBJET,
                situations.contains(Situation.OPERATION_NON_FINALISEE) ? operation(acte) : SANS_OBJET);
    }

    boolean bloque() {
        return avance.bloque() || produit.bloque() || attendre();
    }

    boolean attendre() {
        return flux.bloque() || demande.bloque() || operation.bloque();
    }

    boolean rembourser() {
        return avance.bloque() && acte != Acte.RACHAT_TOTAL;
    }

    boolean outilsPropres() {
        return produit.bloque() || avance.bloque() && acte == Acte.RACHAT_TOTAL;
    }

    boolean autresContratsSeulement() {
        return produit == AUTRES_CONTRATS;
    }

    boolean certain() {
        return sur(avance) && sur(produit) && sur(flux) && sur(demande) && sur(operation);
    }

    List<Situation> situations() {
        if (!bloque()) {
            return List.of();
        }
        List<Situation> situations = new ArrayList<>(5);
        ajouter(situations, Situation.AVANCE_EN_COURS, avance);
        ajouter(situations, Situation.PRODUIT_NON_ACTIVE, produit);
        ajouter(situations, Situation.FLUX_NON_CONVERTIS, flux);
        ajouter(situations, Situation.DEMANDE_EN_COURS, demande);
        ajouter(situations, Situation.OPERATION_NON_FINALISEE, operation);
        return situations;
    }

    private static void ajouter(List<Situation> situations, Situation situation, Effet effet) {
        if (effet.bloque()) {
            situations.add(situation);
        }
    }

    private static boolean sur(Effet effet) {
        return effet.certitude() == Certitude.GUIDE;
    }

    private static Effet avance(Demande demande) {
        return switch (demande.acte()) {
            case VERSEMENT_PONCTUEL, RACHAT_TOTAL -> BLOQUE;
            case VERSEMENT_REGULIER ->
                demande.natureVersement() == NatureVersement.MISE_EN_PLACE ? BLOQUE : NON_BLOQUE_SELON_LECTURE;
            case RACHAT_PARTIEL, ARBITRAGE -> NON_BLOQUE_SELON_LECTURE;
            case AJOUT_COMPTE_BANCAIRE, CONSULTATION, MISE_A_JOUR_ADRESSE -> NON_BLOQUE;
        };
    }

    private static Effet produit(Acte acte) {
        return switch (acte) {
            case VERSEMENT_PONCTUEL, VERSEMENT_REGULIER, RACHAT_PARTIEL, RACHAT_TOTAL, ARBITRAGE -> BLOQUE;
            case AJOUT_COMPTE_BANCAIRE -> BLOQUE_SELON_LECTURE;
            case CONSULTATION -> AUTRES_CONTRATS;
            case MISE_A_JOUR_ADRESSE -> NON_BLOQUE_SELON_LECTURE;
        };
    }

    private static Effet flux(Acte acte) {
        return switch (acte) {
            case RACHAT_PARTIEL, RACHAT_TOTAL -> BLOQUE;
            case ARBITRAGE -> NON_BLOQUE_SELON_LECTURE;
            case VERSEMENT_PONCTUEL, VERSEMENT_REGULIER, AJOUT_COMPTE_BANCAIRE, CONSULTATION, MISE_A_JOUR_ADRESSE ->
                NON_BLOQUE;
        };
    }

    private static Effet demande(Acte acte) {
        return switch (acte) {
            case VERSEMENT_PONCTUEL, VERSEMENT_REGULIER, RACHAT_PARTIEL, RACHAT_TOTAL, ARBITRAGE -> BLOQUE;
            case AJOUT_COMPTE_BANCAIRE -> BLOQUE_SELON_LECTURE;
            case CONSULTATION -> NON_BLOQUE;
            case MISE_A_JOUR_ADRESSE -> NON_BLOQUE_SELON_LECTURE;
        };
    }

    private static Effet operation(Acte acte) {
        return switch (acte) {
            case RACHAT_PARTIEL, RACHAT_TOTAL, ARBITRAGE -> BLOQUE;
            case VERSEMENT_PONCTUEL, VERSEMENT_REGULIER, AJOUT_COMPTE_BANCAIRE -> BLOQUE_SELON_LECTURE;
            case CONSULTATION -> NON_BLOQUE;
            case MISE_A_JOUR_ADRESSE -> NON_BLOQUE_SELON_LECTURE;
        };
    }
}
