package fr.aiguillage.demande;

import java.math.BigDecimal;

/** How far what a demand holds may go. */
public final class Etendue {

    /** In euros: amounts go by it. */
    public static final BigDecimal CENTIME = new BigDecimal("0.01");

    /** In euros. */
    public static final BigDecimal MONTANT_MAXIMAL = new BigDecimal("999999999.99");

    public static final int PREMIERE_ANNEE = 1900;
    public static final int DERNIERE_ANNEE = 2200;

    private Etendue() {}
}
