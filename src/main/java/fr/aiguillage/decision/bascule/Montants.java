package fr.aiguillage.decision.bascule;

import fr.aiguillage.decision.Aiguilleur;
import fr.aiguillage.decision.Chiffre;
import fr.aiguillage.decision.CodeSeuil;
import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.decision.Seuil;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.demande.Etendue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The amounts at which an answer can change.
 *
 * @param bornes those next to a threshold, on either side and at it, in euros
 */
record Montants(Demande demande, ChampDeMontant champ, NavigableSet<BigDecimal> bornes) {

    private static final BigDecimal UN_EURO = BigDecimal.ONE;
    private static final BigDecimal DEUX_EUROS = BigDecimal.valueOf(2);

    static Montants de(Demande demande, ChampDeMontant champ, Ruleset ruleset) {
        return new Montants(
                demande,
                champ,
                bornes(
                        ruleset.seuils(demande.acte()),
                        Aiguilleur.mesures(champ.ecrire(demande, UN_EURO), ruleset),
                        Aiguilleur.mesures(champ.ecrire(demande, DEUX_EUROS), ruleset)));
    }

    /** Those above the demand's, the nearest first. */
    List<Voisine> versLeHaut() {
        return bornes.tailSet(champ.lire(demande), false).stream()
                .map(montant -> voisine(montant, Sens.A_PARTIR_DE, "À partir de "))
                .toList();
    }

    /** Those below the demand's, the nearest first. */
    List<Voisine> versLeBas() {
        return bornes.headSet(champ.lire(demande), false).descendingSet().stream()
                .map(montant -> voisine(montant, Sens.JUSQU_A, "Jusqu’à "))
                .toList();
    }

    BigDecimal distance(Bascule bascule) {
        return ((BigDecimal) bascule.valeur()).subtract(champ.lire(demande)).abs();
    }

    private Voisine voisine(BigDecimal montant, Sens sens, String debut) {
        return new Voisine(
                champ.nom(),
                montant,
                sens,
                debut + Chiffre.francais(montant) + "\u00a0€" + champ.precision(demande.acte()),
                champ.ecrire(demande, montant));
    }

    /** What is measured grows steadily with the amount, or not at all: two amounts tell which one stands at a limit. */
    private static NavigableSet<BigDecimal> bornes(
            List<Seuil> seuils, Map<CodeSeuil, BigDecimal> pourUnEuro, Map<CodeSeuil, BigDecimal> pourDeuxEuros) {
        NavigableSet<BigDecimal> bornes = new TreeSet<>(List.of(Etendue.CENTIME));
        for (Seuil seuil : seuils) {
            BigDecimal mesure = pourUnEuro.get(seuil.code());
            BigDecimal parEuro = mesure == null
                    ? BigDecimal.ZERO
                    : pourDeuxEuros.get(seuil.code()).subtract(mesure);
            if (parEuro.signum() != 0) {
                BigDecimal manque = seuil.limite().subtract(mesure);
                BigDecimal juste = UN_EURO.add(manque.divide(parEuro, 2, RoundingMode.FLOOR));
                bornes.add(simple(juste.subtract(Etendue.CENTIME)));
                bornes.add(simple(juste));
                bornes.add(simple(juste.add(Etendue.CENTIME)));
            }
        }
        return new TreeSet<>(bornes.subSet(Etendue.CENTIME, true, Etendue.MONTANT_MAXIMAL, true));
    }

    private static BigDecimal simple(BigDecimal montant) {
        BigDecimal simple = montant.stripTrailingZeros();
        return simple.scale() < 0 ? simple.setScale(0) : simple;
    }
}
