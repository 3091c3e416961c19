package fr.aiguillage.publication.guide;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Some demands.
 *
 * @param valeurs the values that each expression of the tables takes in them
 */
record Circonstances(Map<String, Set<String>> valeurs) {

    Circonstances sansAucune(Set<String> expressions) {
        Map<String, Set<String>> autres = new LinkedHashMap<>(valeurs);
        autres.keySet().removeAll(expressions);
        return new Circonstances(autres);
    }

    /** Both together, when they differ by one expression at most: otherwise the whole would be more than both. */
    Optional<Circonstances> reunies(Circonstances autres) {
        if (!valeurs.keySet().equals(autres.valeurs.keySet())) {
            return Optional.empty();
        }
        List<String> differentes = valeurs.keySet().stream()
                .filter(expression -> !valeurs.get(expression).equals(autres.valeurs.get(expression)))
                .toList();
        if (differentes.size() > 1) {
            return Optional.empty();
        }
        Map<String, Set<String>> toutes = new LinkedHashMap<>(valeurs);
        differentes.forEach(expression -> {
            Set<String> ensemble = new LinkedHashSet<>(valeurs.get(expression));
            ensemble.addAll(autres.valeurs.get(expression));
            toutes.put(expression, ensemble);
        });
        return Optional.of(new Circonstances(toutes));
    }
}
