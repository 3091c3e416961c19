package fr.aiguillage.plancher;

import static fr.aiguillage.decision.DevoirDeConseil.Application.NON_APPLICABLE;
import static fr.aiguillage.decision.DevoirDeConseil.Application.NON_REQUIS;
import static fr.aiguillage.decision.DevoirDeConseil.Application.REQUIS;

import fr.aiguillage.decision.DevoirDeConseil.Application;
import fr.aiguillage.demande.Demande;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The duty of advice, and why (« Devoir de conseil »). */
record Conseil(Application application, List<Motif> motifs) {

    /** Why advice is due, or not. */
    enum Motif {
        MONTANT_DE_L_ACTE,
        TOUJOURS_APPLICABLE,
        CUMUL_ANNEE_GLISSANTE,
        AJOUT_SUPPORT,
        SOUS_LES_SEUILS,
        SANS_OBJET
    }

    private static final Conseil SANS_OBJET = new Conseil(NON_APPLICABLE, List.of(Motif.SANS_OBJET));
    private static final Conseil SOUS_LES_SEUILS = new Conseil(NON_REQUIS, List.of(Motif.SOUS_LES_SEUILS));
    private static final Conseil TOUJOURS = new Conseil(REQUIS, List.of(Motif.TOUJOURS_APPLICABLE));

    /** {@code null} when it cannot be told without the amount. */
    static Conseil de(Dossier dossier) {
        Demande demande = dossier.demande();
        return switch (demande.acte()) {
            case VERSEMENT_PONCTUEL ->
                versementPonctuel(demande, dossier.cumuls().anneeGlissante());
            case VERSEMENT_REGULIER ->
                dossier.arret()
                        ? SANS_OBJET
                        : desLePremierEuro(demande.montant(), Seuils.VERSEMENT_REGULIER_DEVOIR_DE_CONSEIL_PAR_ACTE);
            case ARBITRAGE -> desLePremierEuro(demande.montant(), Seuils.ARBITRAGE_DEVOIR_DE_CONSEIL_PAR_ACTE);
            case RACHAT_PARTIEL, RACHAT_TOTAL, AJOUT_COMPTE_BANCAIRE, CONSULTATION, MISE_A_JOUR_ADRESSE -> SANS_OBJET;
        };
    }

    private static Conseil versementPonctuel(Demande demande, BigDecimal utilise) {
        BigDecimal montant = demande.montant();
        List<Motif> motifs = new ArrayList<>(3);
        if (Positions.atteint(Positions.de(montant, Seuils.VERSEMENT_PONCTUEL_DEVOIR_DE_CONSEIL_PAR_ACTE))) {
            motifs.add(Motif.MONTANT_DE_L_ACTE);
        }
        if (Positions.atteint(
                Positions.cumulee(utilise, montant, Seuils.VERSEMENT_PONCTUEL_DEVOIR_DE_CONSEIL_ANNEE_GLISSANTE))) {
            motifs.add(Motif.CUMUL_ANNEE_GLISSANTE);
        }
        if (demande.ajoutSupport()) {
            motifs.add(Motif.AJOUT_SUPPORT);
        }
        if (!motifs.isEmpty()) {
            return new Conseil(REQUIS, motifs);
        }
        return montant == null ? null : SOUS_LES_SEUILS;
    }

    private static Conseil desLePremierEuro(BigDecimal montant, BigDecimal seuil) {
        return montant == null || montant.compareTo(seuil) >= 0 ? TOUJOURS : SOUS_LES_SEUILS;
    }
}
