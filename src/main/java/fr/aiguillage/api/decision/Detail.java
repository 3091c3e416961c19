package fr.aiguillage.api.decision;

import fr.aiguillage.api.lecture.Citation;
import fr.aiguillage.api.probleme.Problemes;

/** How much an answer says: all of it, or all but what goes with the conduct. */
public enum Detail {
    COMPLET,
    ESSENTIEL;

    /**
     * @param detail the query parameter as it came
     * @throws io.quarkiverse.resteasy.problem.HttpProblem when it is none of the two
     */
    public static Detail de(String detail) {
        return switch (detail) {
            case "complet" -> COMPLET;
            case "essentiel" -> ESSENTIEL;
            default ->
                throw Problemes.parametreInvalide(
                        "detail",
                        "Valeur inconnue " + Citation.entreGuillemets(detail)
                                + " pour detail. Valeurs possibles\u00a0: complet, essentiel.");
        };
    }
}
