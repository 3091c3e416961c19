package fr.aiguillage.plancher;

import java.math.BigDecimal;

/**
 * The figures of the shipped table « Seuils », in euros or in acts, each the last value on its side. A constant is
 * named after the act and the threshold of its row.
 */
final class Seuils {

    static final BigDecimal VERSEMENT_PONCTUEL_PAR_ACTE = BigDecimal.valueOf(50_000);
    static final BigDecimal VERSEMENT_PONCTUEL_ANNEE_GLISSANTE = BigDecimal.valueOf(99_999);
    static final BigDecimal VERSEMENT_PONCTUEL_CONSEILLER_FINANCIER = BigDecimal.valueOf(10_000);
    static final BigDecimal VERSEMENT_PONCTUEL_DEVOIR_DE_CONSEIL_PAR_ACTE = BigDecimal.valueOf(10_000);
    static final BigDecimal VERSEMENT_PONCTUEL_DEVOIR_DE_CONSEIL_ANNEE_GLISSANTE = BigDecimal.valueOf(15_000);
    static final BigDecimal VERSEMENT_PONCTUEL_CARTE = BigDecimal.valueOf(4_999);
    static final BigDecimal VERSEMENT_PONCTUEL_CARTE_ANNONCEE = BigDecimal.valueOf(5_000);
    static final BigDecimal VERSEMENT_REGULIER_ANNEE_GLISSANTE = BigDecimal.valueOf(99_999);
    static final BigDecimal VERSEMENT_REGULIER_DEVOIR_DE_CONSEIL_PAR_ACTE = BigDecimal.ONE;
    static final BigDecimal RACHAT_PARTIEL_PAR_ACTE = BigDecimal.valueOf(20_000);
    static final BigDecimal RACHAT_PARTIEL_ANNEE_CIVILE = BigDecimal.valueOf(60_000);
    static final BigDecimal RACHAT_PARTIEL_NOMBRE_ANNEE_CIVILE = BigDecimal.valueOf(5);
    static final BigDecimal RACHAT_PARTIEL_MINIMUM_SUR_CONTRAT = BigDecimal.valueOf(1_000);
    static final BigDecimal RACHAT_TOTAL_PAR_ACTE = BigDecimal.valueOf(5_000);
    static final BigDecimal ARBITRAGE_ANNEE_GLISSANTE = BigDecimal.valueOf(50_000);
    static final BigDecimal ARBITRAGE_DEVOIR_DE_CONSEIL_PAR_ACTE = BigDecimal.ONE;
    static final BigDecimal AJOUT_COMPTE_BANCAIRE_CONSEILLER_FINANCIER = BigDecimal.valueOf(10_000);

    private Seuils() {}
}
