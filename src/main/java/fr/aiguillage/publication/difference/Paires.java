package fr.aiguillage.publication.difference;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Finds what was there before and what is there after by a key of its own. */
final class Paires {

    private Paires() {}

    static <T> Map<String, T> par(Collection<T> elements, Function<T, String> cle) {
        Map<String, T> parCle = new LinkedHashMap<>();
        elements.forEach(element -> parCle.putIfAbsent(cle.apply(element), element));
        return parCle;
    }

    /** The keys that were there and are no longer, in their order, then those that are there. */
    static List<String> cles(Map<String, ?> avant, Map<String, ?> apres) {
        Set<String> cles = new LinkedHashSet<>(avant.keySet());
        cles.removeAll(apres.keySet());
        cles.addAll(apres.keySet());
        return List.copyOf(cles);
    }
}
