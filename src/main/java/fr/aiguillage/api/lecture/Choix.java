package fr.aiguillage.api.lecture;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The values that a field may take, spelt exactly as in the enumeration.
 *
 * @param parNom in the order of the enumeration
 */
public record Choix<E extends Enum<E>>(Map<String, E> parNom) {

    @SafeVarargs
    public static <E extends Enum<E>> Choix<E> parmi(E... valeurs) {
        Map<String, E> parNom = new LinkedHashMap<>();
        for (E valeur : valeurs) {
            parNom.put(valeur.name(), valeur);
        }
        return new Choix<>(parNom);
    }

    E valeur(String nom) {
        return parNom.get(nom);
    }

    String refus(String champ, String nom) {
        return "Valeur inconnue " + Citation.entreGuillemets(nom) + " pour " + champ + "."
                + Suggestion.pour(nom, parNom.keySet())
                + " Valeurs possibles\u00a0: " + String.join(", ", parNom.keySet()) + ".";
    }
}
