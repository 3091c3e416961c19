package fr.aiguillage.publication.temoin;

import java.util.Map;
import java.util.Set;

/**
 * A row, read.
 *
 * @param table the title of its table
 * @param id its identifier
 * @param conditions the values that it accepts of each expression that it looks at
 * @param sorties what it gives, by expression
 */
public record LigneLue(String table, String id, Map<String, Set<String>> conditions, Map<String, String> sorties) {

    boolean repond(Map<String, String> valeurs) {
        return conditions.entrySet().stream()
                .allMatch(condition -> condition.getValue().contains(valeurs.get(condition.getKey())));
    }

    /** Whether it gives one of the values wanted of each of its outputs that something is wanted of. */
    boolean donne(Map<String, Set<String>> voulues) {
        return sorties.entrySet().stream()
                .filter(sortie -> voulues.containsKey(sortie.getKey()))
                .allMatch(sortie -> voulues.get(sortie.getKey()).contains(sortie.getValue()));
    }
}
