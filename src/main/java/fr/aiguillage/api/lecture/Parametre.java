package fr.aiguillage.api.lecture;

import fr.aiguillage.api.probleme.Problemes;
import java.time.LocalDate;

/** Reads the parameters of an address; each gives {@code null} when the parameter is absent. */
public final class Parametre {

    private Parametre() {}

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem when it is no day */
    public static LocalDate date(String nom, String valeur) {
        if (valeur == null) {
            return null;
        }
        String refus = DateIso.refus(valeur);
        if (refus != null) {
            throw Problemes.parametreInvalide(nom, refus);
        }
        return DateIso.lire(valeur);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem when it is none of them */
    public static <E extends Enum<E>> E choix(String nom, String valeur, Choix<E> choix) {
        if (valeur == null) {
            return null;
        }
        E lue = choix.valeur(valeur);
        if (lue == null) {
            throw Problemes.parametreInvalide(nom, choix.refus(nom, valeur));
        }
        return lue;
    }
}
