package fr.aiguillage.publication.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which elements of a list have moved: the fewest that have to, for the others to be in their former order. */
public final class Deplacements {

    private Deplacements() {}

    /** Elements of only one of the lists have not moved. Each list holds an element once. */
    public static Set<String> entre(List<String> avant, List<String> apres) {
        Map<String, Integer> rangs = new HashMap<>();
        avant.forEach(element -> rangs.put(element, rangs.size()));
        List<String> communs = apres.stream().filter(rangs::containsKey).toList();
        Set<String> deplaces = new LinkedHashSet<>(communs);
        restes(communs, rangs).forEach(deplaces::remove);
        return deplaces;
    }

    /** The longest part that is in its former order. */
    private static List<String> restes(List<String> communs, Map<String, Integer> rangs) {
        int[] longueur = new int[communs.size()];
        int[] precedent = new int[communs.size()];
        int meilleur = -1;
        for (int i = 0; i < communs.size(); i++) {
            longueur[i] = 1;
            precedent[i] = -1;
            for (int j = 0; j < i; j++) {
                if (rangs.get(communs.get(j)) < rangs.get(communs.get(i)) && longueur[j] + 1 > longueur[i]) {
                    longueur[i] = longueur[j] + 1;
                    precedent[i] = j;
                }
            }
            meilleur = meilleur < 0 || longueur[i] > longueur[meilleur] ? i : meilleur;
        }
        List<String> restes = new ArrayList<>();
        for (int i = meilleur; i >= 0; i = precedent[i]) {
            restes.add(communs.get(i));
        }
        return restes;
    }
}
