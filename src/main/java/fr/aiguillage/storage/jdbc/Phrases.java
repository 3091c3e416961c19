package fr.aiguillage.storage.jdbc;

import fr.aiguillage.publication.cycle.Etape;
import fr.aiguillage.publication.cycle.EtapeImpossibleException;
import fr.aiguillage.publication.cycle.EtatBrouillon;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Why something could not be done, in French. */
final class Phrases {

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private Phrases() {}

    static String jour(LocalDate date) {
        return JOUR.format(date);
    }

    static EtapeImpossibleException impossible(long id, EtatBrouillon etat, Etape etape) {
        return new EtapeImpossibleException("Le brouillon " + id + " est " + etat(etat) + " : il ne peut pas être "
                + participe(etape) + ". Relisez-le pour voir où il en est.");
    }

    private static String etat(EtatBrouillon etat) {
        return switch (etat) {
            case BROUILLON -> "en cours de rédaction";
            case PROPOSEE -> "proposé";
            case APPROUVEE -> "approuvé";
            case REFUSEE -> "refusé";
            case ABANDONNEE -> "abandonné";
        };
    }

    private static String participe(Etape etape) {
        return switch (etape) {
            case CREATION -> "créé";
            case MODIFICATION -> "modifié";
            case PROPOSITION -> "proposé";
            case APPROBATION -> "approuvé";
            case REFUS -> "refusé";
            case ABANDON -> "abandonné";
        };
    }
}
