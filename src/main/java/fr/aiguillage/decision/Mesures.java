package fr.aiguillage.decision;

import fr.aiguillage.demande.Demande;
import java.math.BigDecimal;

/**
 * Measures a demand against the thresholds of its act. An amount that is not known yet is at least more than nothing:
 * what past acts alone have used up is already used up.
 */
record Mesures(Demande demande, Constats constats) {

    Position position(Seuil seuil) {
        BigDecimal mesure = mesure(seuil);
        if (mesure != null) {
            return Position.de(mesure, seuil.limite());
        }
        return utilise(seuil.mesure()).compareTo(seuil.limite()) >= 0 ? Position.AU_DELA : Position.INCONNUE;
    }

    /** What is compared with the limit; {@code null} when it is not known. */
    BigDecimal mesure(Seuil seuil) {
        BigDecimal ajoute = ajoute(seuil.mesure());
        return ajoute == null ? null : utilise(seuil.mesure()).add(ajoute);
    }

    Plafond plafond(Seuil seuil) {
        BigDecimal utilise = utilise(seuil.mesure());
        return new Plafond(
                seuil.code(),
                seuil.limite(),
                utilise,
                ajoute(seuil.mesure()),
                seuil.limite().subtract(utilise).max(BigDecimal.ZERO),
                position(seuil) == Position.AU_DELA);
    }

    private BigDecimal ajoute(Mesure mesure) {
        return switch (mesure) {
            case MONTANT -> demande.montantCompare();
            case CUMUL_ANNEE_GLISSANTE, CUMUL_ANNEE_CIVILE -> constats.engagement();
            case NOMBRE_ANNEE_CIVILE -> BigDecimal.ONE;
            case VALEUR_RESTANTE -> valeurRestante();
            case AUCUNE -> null;
        };
    }

    private BigDecimal utilise(Mesure mesure) {
        return switch (mesure) {
            case CUMUL_ANNEE_GLISSANTE -> constats.cumulAnneeGlissante();
            case CUMUL_ANNEE_CIVILE -> constats.cumulAnneeCivile();
            case NOMBRE_ANNEE_CIVILE -> BigDecimal.valueOf(constats.nombreAnneeCivile());
            case MONTANT, VALEUR_RESTANTE, AUCUNE -> BigDecimal.ZERO;
        };
    }

    private BigDecimal valeurRestante() {
        BigDecimal valeur = demande.contrat().valeur();
        return valeur == null || demande.montant() == null ? null : valeur.subtract(demande.montant());
    }
}
