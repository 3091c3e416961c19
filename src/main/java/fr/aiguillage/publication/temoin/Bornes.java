package fr.aiguillage.publication.temoin;

import fr.aiguillage.decision.Mesure;
import fr.aiguillage.decision.Seuil;
import fr.aiguillage.demande.Etendue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The amounts at which something can change: at each limit, and next to it on either side. */
record Bornes(List<Seuil> seuils) {

    /** Amounts of the act, the plainest first; {@code null} for one that is not known, last or alone. */
    List<BigDecimal> montants() {
        Set<BigDecimal> montants = new LinkedHashSet<>();
        if (seuils.stream().anyMatch(seuil -> seuil.mesure() != Mesure.AUCUNE)) {
            montants.add(new BigDecimal("1000"));
            for (Mesure mesure : List.of(Mesure.MONTANT, Mesure.CUMUL_ANNEE_GLISSANTE, Mesure.CUMUL_ANNEE_CIVILE)) {
                montants.addAll(autour(mesure, BigDecimal.ZERO));
            }
            montants.add(BigDecimal.ONE);
            montants.add(Etendue.CENTIME);
            montants.removeIf(montant -> montant.signum() <= 0 || montant.compareTo(Etendue.MONTANT_MAXIMAL) > 0);
        }
        List<BigDecimal> tous = new ArrayList<>(montants);
        tous.add(null);
        return tous;
    }

    /** What has to be there already for the measure to stand at each of its limits, or next to it, never negative. */
    Set<BigDecimal> autour(Mesure mesure, BigDecimal ajoute) {
        BigDecimal pas = mesure == Mesure.NOMBRE_ANNEE_CIVILE ? BigDecimal.ONE : Etendue.CENTIME;
        Set<BigDecimal> bornes = new LinkedHashSet<>();
        for (Seuil seuil : seuils) {
            if (seuil.mesure() == mesure) {
                BigDecimal juste = seuil.limite().subtract(ajoute);
                bornes.add(simple(juste.subtract(pas)));
                bornes.add(simple(juste));
                bornes.add(simple(juste.add(pas)));
            }
        }
        bornes.removeIf(borne -> borne.signum() < 0);
        return bornes;
    }

    private static BigDecimal simple(BigDecimal montant) {
        BigDecimal simple = montant.stripTrailingZeros();
        return simple.scale() < 0 ? simple.setScale(0) : simple;
    }

    boolean mesure(Mesure mesure) {
        return seuils.stream().anyMatch(seuil -> seuil.mesure() == mesure);
    }
}
