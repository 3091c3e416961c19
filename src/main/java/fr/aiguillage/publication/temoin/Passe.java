package fr.aiguillage.publication.temoin;

import fr.aiguillage.decision.Anniversaire;
import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.EtatOperation;
import fr.aiguillage.demande.Operation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What was done on a contract before.
 *
 * @param glissant total of the rolling year that is not of the calendar year when it can be helped, in euros
 * @param civil total of the calendar year, in euros
 * @param nombre how many acts of the calendar year
 * @param anniversaire which anniversary falls on the day of the demand or the day before
 */
record Passe(BigDecimal glissant, BigDecimal civil, int nombre, Anniversaire anniversaire) {

    private static final BigDecimal USUEL = new BigDecimal("100");

    List<Operation> operations(Acte acte, LocalDate jour, boolean civilCompte) {
        List<Operation> operations = new ArrayList<>();
        boolean duJour = anniversaire == Anniversaire.DU_JOUR;
        if (anniversaire == Anniversaire.DE_LA_VEILLE) {
            operations.add(operation(acte, jour.minusDays(1).minusYears(1), USUEL));
        }
        if (duJour || glissant.signum() > 0) {
            LocalDate date = duJour
                    ? jour.minusYears(1)
                    : civilCompte ? jour.minusYears(1).plusDays(2) : jour.minusMonths(3);
            operations.add(operation(acte, date, glissant.signum() > 0 || !duJour ? glissant : USUEL));
        }
        BigDecimal reste = civil;
        for (int rang = 0; rang < nombre; rang++) {
            BigDecimal part =
                    rang == nombre - 1 ? reste : reste.divide(BigDecimal.valueOf(nombre - rang), 2, RoundingMode.DOWN);
            operations.add(operation(acte, civile(jour, rang), part));
            reste = reste.subtract(part);
        }
        return List.copyOf(operations);
    }

    /** A day of the same year, before the day itself unless that is the first of the year. */
    private LocalDate civile(LocalDate jour, int rang) {
        return jour.withDayOfYear(1 + rang * (jour.getDayOfYear() - 1) / nombre);
    }

    private static Operation operation(Acte acte, LocalDate date, BigDecimal montant) {
        return new Operation(acte, date, montant, EtatOperation.FINALISEE, true);
    }
}
