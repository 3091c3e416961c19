package fr.aiguillage.decision;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Figures as they are written in French, alike wherever the service runs. */
public final class Chiffre {

    private static final char INSECABLE = '\u00a0';

    private Chiffre() {}

    /** « 20 000 », « 99,50 ». */
    public static String francais(BigDecimal nombre) {
        DecimalFormatSymbols symboles = new DecimalFormatSymbols(Locale.ROOT);
        symboles.setGroupingSeparator(INSECABLE);
        symboles.setDecimalSeparator(',');
        boolean entier = nombre.stripTrailingZeros().scale() <= 0;
        return new DecimalFormat(entier ? "#,##0" : "#,##0.00", symboles).format(nombre);
    }
}
