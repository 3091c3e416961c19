package fr.aiguillage.publication.couverture;

import fr.aiguillage.decision.CodeSeuil;
import fr.aiguillage.decision.Mesure;
import fr.aiguillage.decision.Seuil;
import fr.aiguillage.demande.Acte;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * One side of a limit, or the limit itself.
 *
 * @param sens -1 just under, 0 at, 1 just over
 */
record Bord(Acte acte, Seuil seuil, int sens) {

    private static final BigDecimal CENTIME = new BigDecimal("0.01");

    BigDecimal ecart() {
        BigDecimal pas = enActes() ? BigDecimal.ONE : CENTIME;
        return pas.multiply(BigDecimal.valueOf(sens));
    }

    /** @param mesure {@code null} when it is not known */
    boolean eprouve(BigDecimal mesure) {
        return mesure != null && mesure.subtract(seuil.limite()).compareTo(ecart()) == 0;
    }

    /** « RACHAT_PARTIEL, PAR_ACTE, juste au-dessus de 20 000 € ». */
    String phrase() {
        return acte + ", " + seuil.code() + ", "
                + switch (sens) {
                    case -1 -> "juste en dessous de ";
                    case 0 -> "exactement ";
                    default -> "juste au-dessus de ";
                }
                + limite();
    }

    private String limite() {
        DecimalFormatSymbols symboles = new DecimalFormatSymbols(Locale.ROOT);
        symboles.setGroupingSeparator('\u00a0');
        symboles.setDecimalSeparator(',');
        boolean entier = seuil.limite().stripTrailingZeros().scale() <= 0;
        String nombre = new DecimalFormat(entier ? "#,##0" : "#,##0.00", symboles).format(seuil.limite());
        return nombre + (enActes() ? "\u00a0actes" : "\u00a0€");
    }

    private boolean enActes() {
        return seuil.mesure() == Mesure.NOMBRE_ANNEE_CIVILE;
    }

    CodeSeuil code() {
        return seuil.code();
    }
}
