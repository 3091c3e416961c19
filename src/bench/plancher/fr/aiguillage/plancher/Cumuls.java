package fr.aiguillage.plancher;

import fr.aiguillage.decision.Anniversaire;
import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.demande.NatureVersement;
import fr.aiguillage.demande.Operation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;

/**
 * What past selfcare acts of the same kind weigh on the caps (cumuls.drl).
 *
 * @param anneeGlissante in euros
 * @param anneeCivile in euros
 * @param nombreAnneeCivile in acts
 */
record Cumuls(
        BigDecimal anneeGlissante, BigDecimal anneeCivile, BigDecimal nombreAnneeCivile, Anniversaire anniversaire) {

    private static final Cumuls RIEN =
            new Cumuls(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, Anniversaire.AUCUN);

    static Cumuls de(Demande demande) {
        if (demande.contrat().operations().isEmpty()) {
            return RIEN;
        }
        return switch (demande.acte()) {
            case VERSEMENT_PONCTUEL, ARBITRAGE -> surUnAn(demande);
            case VERSEMENT_REGULIER -> demande.natureVersement() == NatureVersement.ARRET ? RIEN : surUnAn(demande);
            case RACHAT_PARTIEL -> depuisJanvier(demande);
            case RACHAT_TOTAL, AJOUT_COMPTE_BANCAIRE, CONSULTATION, MISE_A_JOUR_ADRESSE -> RIEN;
        };
    }

    /**
     * What the act adds, in euros: over a year for a regular payment, nothing when it is stopped; {@code null}
     * when unknown.
     */
    static BigDecimal engagement(Demande demande) {
        if (demande.acte() != Acte.VERSEMENT_REGULIER) {
            return demande.montant();
        }
        if (demande.natureVersement() == NatureVersement.ARRET) {
            return BigDecimal.ZERO;
        }
        return demande.montant() == null
                ? null
                : demande.montant().multiply(BigDecimal.valueOf(demande.versementsParAn()));
    }

    private static Cumuls surUnAn(Demande demande) {
        LocalDate jour = demande.dateDemande();
        LocalDate premierJour = premierJour(jour);
        LocalDate premierLaVeille = premierJour(jour.minusDays(1));
        LocalDate premierLeLendemain = premierJour(jour.plusDays(1));
        BigDecimal total = BigDecimal.ZERO;
        boolean sort = false;
        boolean vientDeSortir = false;
        for (Operation operation : demande.contrat().operations()) {
            LocalDate date = operation.date();
            if (operation.acte() != demande.acte()
                    || !operation.comptee()
                    || date.isAfter(jour)
                    || date.isBefore(premierLaVeille)) {
                continue;
            }
            if (date.isBefore(premierJour)) {
                vientDeSortir = true;
            } else {
                total = total.add(operation.montant());
                sort |= date.isBefore(premierLeLendemain);
            }
        }
        return new Cumuls(total, BigDecimal.ZERO, BigDecimal.ZERO, anniversaire(sort, vientDeSortir));
    }

    /**
     * The first day whose acts still count: an act counts until its anniversary, that of 29 February being the 28th.
     */
    private static LocalDate premierJour(LocalDate jour) {
        LocalDate unAnAvant = jour.minusYears(1);
        return jour.getMonth() == Month.FEBRUARY && jour.getDayOfMonth() == 29 ? unAnAvant.plusDays(1) : unAnAvant;
    }

    private static Anniversaire anniversaire(boolean sort, boolean vientDeSortir) {
        if (sort) {
            return Anniversaire.DU_JOUR;
        }
        return vientDeSortir ? Anniversaire.DE_LA_VEILLE : Anniversaire.AUCUN;
    }

    private static Cumuls depuisJanvier(Demande demande) {
        LocalDate jour = demande.dateDemande();
        BigDecimal total = BigDecimal.ZERO;
        int nombre = 0;
        for (Operation operation : demande.contrat().operations()) {
            if (operation.acte() == demande.acte()
                    && operation.comptee()
                    && operation.date().getYear() == jour.getYear()
                    && !operation.date().isAfter(jour)) {
                total = total.add(operation.montant());
                nombre++;
            }
        }
        return new Cumuls(BigDecimal.ZERO, total, BigDecimal.valueOf(nombre), Anniversaire.AUCUN);
    }
}
