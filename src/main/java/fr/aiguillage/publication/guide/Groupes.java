package fr.aiguillage.publication.guide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts equal answers together, and leaves out what makes no difference. */
final class Groupes {

    private Groupes() {}

    /** In the order of their first ones. */
    static List<Groupe> reunis(Collection<Groupe> groupes) {
        List<Groupe> reunis = new ArrayList<>();
        groupes.forEach(groupe -> ajouter(reunis, groupe));
        return reunis.size() == groupes.size() ? reunis : reunis(reunis);
    }

    /** One when they all say the same, whatever their circumstances; otherwise without what they have in common. */
    static List<Groupe> distincts(List<Groupe> groupes) {
        Set<String> expressions = new LinkedHashSet<>();
        groupes.forEach(
                groupe -> expressions.addAll(groupe.circonstances().valeurs().keySet()));
        expressions.remove(Exploration.ACTE);
        boolean tousPareils = groupes.stream().allMatch(groupe -> groupe.ditPareil(groupes.get(0)));
        return tousPareils
                ? reunis(groupes.stream()
                        .map(groupe -> groupe.sansAucune(expressions))
                        .toList())
                : sansConstantes(reunis(groupes), expressions);
    }

    /** @param expressions each of which is left out when it takes the same values in all of them */
    static List<Groupe> sansConstantes(List<Groupe> groupes, Collection<String> expressions) {
        Set<String> constantes = expressions.stream()
                .filter(expression -> prises(groupes, expression).size() == 1)
                .collect(Collectors.toSet());
        return groupes.stream().map(groupe -> groupe.sansAucune(constantes)).toList();
    }

    private static Set<Set<String>> prises(List<Groupe> groupes, String expression) {
        return groupes.stream()
                .map(groupe -> groupe.circonstances().valeurs().getOrDefault(expression, Set.of()))
                .collect(Collectors.toSet());
    }

    private static void ajouter(List<Groupe> reunis, Groupe groupe) {
        for (int rang = 0; rang < reunis.size(); rang++) {
            Optional<Groupe> reuni = reunis.get(rang).reuni(groupe);
            if (reuni.isPresent()) {
                reunis.set(rang, reuni.get());
                return;
            }
        }
        reunis.add(groupe);
    }
}
