package fr.aiguillage.plancher;

import static fr.aiguillage.decision.CodeSeuil.ANNEE_CIVILE;
import static fr.aiguillage.decision.CodeSeuil.ANNEE_GLISSANTE;
import static fr.aiguillage.decision.CodeSeuil.NOMBRE_ANNEE_CIVILE;
import static fr.aiguillage.decision.CodeSeuil.PAR_ACTE;
import static fr.aiguillage.decision.Position.AU_DELA;
import static fr.aiguillage.decision.Position.EN_DECA;
import static fr.aiguillage.decision.Position.EXACTEMENT;
import static fr.aiguillage.decision.Position.INCONNUE;

import fr.aiguillage.decision.CodeSeuil;
import fr.aiguillage.decision.Plafond;
import fr.aiguillage.decision.Position;
import fr.aiguillage.demande.Demande;
import java.math.BigDecimal;
import java.util.List;

/**
 * The caps of the act, and how it keeps them.
 *
 * @param parActe where it stands against its cap; {@code EN_DECA} when it has none
 * @param anneeGlissante likewise over the rolling year
 */
record Plafonds(List<Plafond> liste, Respect respect, Position parActe, Position anneeGlissante) {

    private static final Plafonds AUCUN = new Plafonds(List.of(), Respect.RESPECTES, EN_DECA, EN_DECA);

    static Plafonds de(Demande demande, Cumuls cumuls) {
        return switch (demande.acte()) {
            case VERSEMENT_PONCTUEL -> versementPonctuel(demande, cumuls);
            case VERSEMENT_REGULIER -> surUnAn(demande, cumuls, Seuils.VERSEMENT_REGULIER_ANNEE_GLISSANTE);
            case ARBITRAGE -> surUnAn(demande, cumuls, Seuils.ARBITRAGE_ANNEE_GLISSANTE);
            case RACHAT_PARTIEL -> rachatPartiel(demande, cumuls);
            case RACHAT_TOTAL -> rachatTotal(demande);
            case AJOUT_COMPTE_BANCAIRE, CONSULTATION, MISE_A_JOUR_ADRESSE -> AUCUN;
        };
    }

    boolean depasses() {
        return respect == Respect.DEPASSES;
    }

    private static Plafonds versementPonctuel(Demande demande, Cumuls cumuls) {
        BigDecimal montant = demande.montant();
        BigDecimal utilise = cumuls.anneeGlissante();
        Position parActe = Positions.de(montant, Seuils.VERSEMENT_PONCTUEL_PAR_ACTE);
        Position surUnAn = Positions.cumulee(utilise, montant, Seuils.VERSEMENT_PONCTUEL_ANNEE_GLISSANTE);
        return new Plafonds(
                List.of(
                        plafond(PAR_ACTE, Seuils.VERSEMENT_PONCTUEL_PAR_ACTE, BigDecimal.ZERO, montant, parActe),
                        plafond(ANNEE_GLISSANTE, Seuils.VERSEMENT_PONCTUEL_ANNEE_GLISSANTE, utilise, montant, surUnAn)),
                respect(parActe, surUnAn),
                parActe,
                surUnAn);
    }

    private static Plafonds surUnAn(Demande demande, Cumuls cumuls, BigDecimal limite) {
        BigDecimal utilise = cumuls.anneeGlissante();
        BigDecimal ajoute = Cumuls.engagement(demande);
        Position surUnAn = Positions.cumulee(utilise, ajoute, limite);
        return new Plafonds(
                List.of(plafond(ANNEE_GLISSANTE, limite, utilise, ajoute, surUnAn)),
                respect(EN_DECA, surUnAn),
                EN_DECA,
                surUnAn);
    }

    private static Plafonds rachatPartiel(Demande demande, Cumuls cumuls) {
        BigDecimal montant = demande.montant();
        BigDecimal utilise = cumuls.anneeCivile();
        BigDecimal nombre = cumuls.nombreAnneeCivile();
        Position parActe = Positions.de(montant, Seuils.RACHAT_PARTIEL_PAR_ACTE);
        Position civile = Positions.cumulee(utilise, montant, Seuils.RACHAT_PARTIEL_ANNEE_CIVILE);
        Position actes = Positions.cumulee(nombre, BigDecimal.ONE, Seuils.RACHAT_PARTIEL_NOMBRE_ANNEE_CIVILE);
        return new Plafonds(
                List.of(
                        plafond(PAR_ACTE, Seuils.RACHAT_PARTIEL_PAR_ACTE, BigDecimal.ZERO, montant, parActe),
                        plafond(ANNEE_CIVILE, Seuils.RACHAT_PARTIEL_ANNEE_CIVILE, utilise, montant, civile),
                        plafond(
                                NOMBRE_ANNEE_CIVILE,
                                Seuils.RACHAT_PARTIEL_NOMBRE_ANNEE_CIVILE,
                                nombre,
                                BigDecimal.ONE,
                                actes)),
                actes == AU_DELA ? Respect.DEPASSES : respect(parActe, civile),
                parActe,
                EN_DECA);
    }

    private static Plafonds rachatTotal(Demande demande) {
        BigDecimal montant = demande.montantCompare();
        Position parActe = Positions.de(montant, Seuils.RACHAT_TOTAL_PAR_ACTE);
        return new Plafonds(
                List.of(plafond(PAR_ACTE, Seuils.RACHAT_TOTAL_PAR_ACTE, BigDecimal.ZERO, montant, parActe)),
                respect(parActe, EN_DECA),
                parActe,
                EN_DECA);
    }

    private static Plafond plafond(
            CodeSeuil code, BigDecimal limite, BigDecimal utilise, BigDecimal ajoute, Position position) {
        BigDecimal reste = limite.subtract(utilise).max(BigDecimal.ZERO);
        return new Plafond(code, limite, utilise, ajoute, reste, position == AU_DELA);
    }

    private static Respect respect(Position parActe, Position surLAnnee) {
        if (parActe == AU_DELA || surLAnnee == AU_DELA) {
            return Respect.DEPASSES;
        }
        if (parActe == EXACTEMENT || surLAnnee == EXACTEMENT) {
            return Respect.ATTEINTS;
        }
        return parActe == INCONNUE || surLAnnee == INCONNUE ? Respect.A_VERIFIER : Respect.RESPECTES;
    }
}
