package fr.aiguillage.publication.temoin;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Sets of values wanted, by expression. */
public final class Contraintes {

    private Contraintes() {}

    static Set<String> commun(Set<String> unes, Set<String> autres) {
        Set<String> communes = new LinkedHashSet<>(unes);
        communes.retainAll(autres);
        return communes;
    }

    /** Both at once; {@code null} when nothing satisfies both. */
    public static Map<String, Set<String>> jointes(Map<String, Set<String>> unes, Map<String, Set<String>> autres) {
        Map<String, Set<String>> jointes = new LinkedHashMap<>(unes);
        for (Map.Entry<String, Set<String>> autre : autres.entrySet()) {
            Set<String> communes = jointes.merge(autre.getKey(), autre.getValue(), Contraintes::commun);
            if (communes.isEmpty()) {
                return null;
            }
        }
        return jointes;
    }

    static boolean satisfaites(Map<String, Set<String>> contraintes, Map<String, String> valeurs) {
        return contraintes.entrySet().stream()
                .filter(contrainte -> valeurs.containsKey(contrainte.getKey()))
                .allMatch(contrainte -> contrainte.getValue().contains(valeurs.get(contrainte.getKey())));
    }
}
