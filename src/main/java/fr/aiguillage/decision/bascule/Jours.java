package fr.aiguillage.decision.bascule;

import fr.aiguillage.demande.Demande;
import fr.aiguillage.demande.Etendue;
import fr.aiguillage.demande.Flux;
import fr.aiguillage.demande.Operation;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The days of the year to come on which the past of a contract counts otherwise. */
final class Jours {

    private Jours() {}

    /** The nearest first. */
    static List<Voisine> apres(Demande demande) {
        LocalDate jour = demande.dateDemande();
        return jours(demande).subSet(jour, false, dernier(jour), true).stream()
                .map(autre -> new Voisine(
                        "dateDemande",
                        autre,
                        Sens.A_PARTIR_DE,
                        "À partir du " + francais(autre),
                        Variante.de(demande, variante -> variante.dateDemande = autre)))
                .toList();
    }

    /** When what was done on the very day has left the rolling year. */
    private static LocalDate dernier(LocalDate jour) {
        LocalDate dernier = jour.plusYears(1).plusDays(2);
        LocalDate possible = LocalDate.of(Etendue.DERNIERE_ANNEE, Month.DECEMBER, 31);
        return dernier.isAfter(possible) ? possible : dernier;
    }

    private static NavigableSet<LocalDate> jours(Demande demande) {
        NavigableSet<LocalDate> jours = new TreeSet<>();
        jours.add(demande.dateDemande().plusYears(1).withDayOfYear(1));
        for (Operation operation : demande.contrat().operations()) {
            jours.add(operation.date());
            jours.add(operation.date().plusDays(1));
            jours.add(operation.date().plusYears(1).withDayOfYear(1));
            jours.add(operation.anniversaire());
            jours.add(operation.anniversaire().plusDays(1));
            jours.add(operation.anniversaire().plusDays(2));
        }
        for (Flux flux : demande.contrat().flux()) {
            jours.add(flux.date());
        }
        return jours;
    }

    private static String francais(LocalDate jour) {
        return (jour.getDayOfMonth() == 1 ? "1er" : jour.getDayOfMonth()) + "\u00a0"
                + jour.getMonth().getDisplayName(TextStyle.FULL, Locale.FRENCH) + "\u00a0" + jour.getYear();
    }
}
