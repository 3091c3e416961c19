package fr.aiguillage.plancher;

import fr.aiguillage.decision.Conduite;
import fr.aiguillage.decision.Position;
import fr.aiguillage.decision.Selfcare;
import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.demande.NatureVersement;
import fr.aiguillage.demande.Situation;
import java.util.Set;

/**
 * A demand and what has been found of it so far.
 *
 * @param anomalie whether an anomaly off the list holds
 * @param conseillerFinancier where the amount stands against the limit beyond which a financial adviser takes over;
 *     {@code EN_DECA} when the act has none
 */
record Dossier(
        Demande demande,
        boolean anomalie,
        Cumuls cumuls,
        Plafonds plafonds,
        Blocages blocages,
        Position conseillerFinancier,
        Orientation orientation,
        Base base,
        Conduites conduites) {

    static Dossier de(Demande demande) {
        Set<Situation> situations = Situations.de(demande);
        boolean anomalie = situations.contains(Situation.ANOMALIE_HORS_LISTE);
        Cumuls cumuls = Cumuls.de(demande);
        Plafonds plafonds = Plafonds.de(demande, cumuls);
        Blocages blocages = Blocages.de(demande, situations);
        Position conseillerFinancier = conseillerFinancier(demande);
        Orientation orientation = Orientation.de(demande, plafonds.parActe(), conseillerFinancier);
        Base base = Base.de(orientation, plafonds.respect(), demande.client());
        Conduites conduites = Conduites.de(anomalie, orientation, base, blocages);
        return new Dossier(
                demande, anomalie, cumuls, plafonds, blocages, conseillerFinancier, orientation, base, conduites);
    }

    private static Position conseillerFinancier(Demande demande) {
        return switch (demande.acte()) {
            case VERSEMENT_PONCTUEL -> Positions.de(demande.montant(), Seuils.VERSEMENT_PONCTUEL_CONSEILLER_FINANCIER);
            case AJOUT_COMPTE_BANCAIRE ->
                Positions.de(demande.montantProjet(), Seuils.AJOUT_COMPTE_BANCAIRE_CONSEILLER_FINANCIER);
            default -> Position.EN_DECA;
        };
    }

    Acte acte() {
        return demande.acte();
    }

    boolean arret() {
        return demande.natureVersement() == NatureVersement.ARRET;
    }

    boolean bloque() {
        return blocages.bloque();
    }

    /** What the portal accepts (« Selfcare »). */
    Selfcare selfcare() {
        if (anomalie || base.suspendue()) {
            return Selfcare.INDETERMINE;
        }
        if (bloque()) {
            return Selfcare.IMPOSSIBLE;
        }
        if (blocages.autresContratsSeulement()) {
            return Selfcare.AUTRES_CONTRATS;
        }
        return plafonds.depasses() ? Selfcare.IMPOSSIBLE : Selfcare.POSSIBLE;
    }

    /** Before a total withdrawal the adviser defends the portfolio (« Posture de défense »). */
    boolean defense() {
        if (anomalie) {
            return false;
        }
        return switch (acte()) {
            case RACHAT_TOTAL -> base.conduite() != Conduite.DEMANDER_INFORMATION;
            case AJOUT_COMPTE_BANCAIRE -> orientation.conduite() == Conduite.DEFENSE_PORTEFEUILLE;
            default -> false;
        };
    }
}
