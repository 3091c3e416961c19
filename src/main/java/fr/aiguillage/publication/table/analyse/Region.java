package fr.aiguillage.publication.table.analyse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A box: on each axis, some of its values.
 *
 * @param axes what the table is asked
 * @param valeurs the values on each axis, in the same order
 */
public record Region(List<Axe> axes, List<BitSet> valeurs) {

    public Region {
        axes = List.copyOf(axes);
        valeurs = valeurs.stream().map(rangs -> (BitSet) rangs.clone()).toList();
    }

    /** Whether nothing is in it. */
    public boolean vide() {
        return valeurs.stream().anyMatch(BitSet::isEmpty);
    }

    /** Whether everything is in it. */
    public boolean entiere() {
        return IntStream.range(0, axes.size())
                .allMatch(axe -> valeurs.get(axe).equals(axes.get(axe).domaine()));
    }

    /** @param point the rank of a value on each axis */
    public boolean contient(int... point) {
        return IntStream.range(0, point.length).allMatch(axe -> valeurs.get(axe).get(point[axe]));
    }

    /** What is in both; it may be empty. */
    public Region commune(Region autre) {
        List<BitSet> communes = new ArrayList<>();
        for (int axe = 0; axe < axes.size(); axe++) {
            BitSet rangs = (BitSet) valeurs.get(axe).clone();
            rangs.and(autre.valeurs.get(axe));
            communes.add(rangs);
        }
        return new Region(axes, communes);
    }

    /** « Acte = RACHAT_PARTIEL, Portefeuille sauf CF »; an axis that does not matter is left out. */
    public String phrase() {
        String phrase = IntStream.range(0, axes.size())
                .filter(axe -> !valeurs.get(axe).equals(axes.get(axe).domaine()))
                .mapToObj(axe -> axes.get(axe).phrase(valeurs.get(axe)))
                .collect(Collectors.joining(", "));
        return phrase.isEmpty() ? "toutes les demandes" : phrase;
    }
}
