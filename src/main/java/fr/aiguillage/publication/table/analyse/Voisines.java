package fr.aiguillage.publication.table.analyse;

import fr.aiguillage.publication.table.analyse.Partition.Part;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts together regions of which the same is to be said and that differ on one axis only. */
final class Voisines {

    private record Cle<R>(List<BitSet> ailleurs, R lecture) {}

    private Voisines() {}

    static <R> List<Part<R>> reunir(int axes, List<Part<R>> parts) {
        List<Part<R>> reunies = parts;
        int avant;
        do {
            avant = reunies.size();
            for (int axe = 0; axe < axes; axe++) {
                reunies = reunirSur(axe, reunies);
            }
        } while (reunies.size() < avant);
        return reunies;
    }

    private static <R> List<Part<R>> reunirSur(int axe, List<Part<R>> parts) {
        Map<Cle<R>, Part<R>> reunies = new LinkedHashMap<>();
        for (Part<R> part : parts) {
            List<BitSet> ailleurs = new ArrayList<>(part.region().valeurs());
            ailleurs.set(axe, new BitSet());
            reunies.merge(new Cle<>(ailleurs, part.lecture()), part, (une, autre) -> union(axe, une, autre));
        }
        return List.copyOf(reunies.values());
    }

    private static <R> Part<R> union(int axe, Part<R> une, Part<R> autre) {
        List<BitSet> valeurs = new ArrayList<>(une.region().valeurs());
        BitSet ensemble = (BitSet) valeurs.get(axe).clone();
        ensemble.or(autre.region().valeurs().get(axe));
        valeurs.set(axe, ensemble);
        return new Part<>(new Region(une.region().axes(), valeurs), une.lecture());
    }
}
