package fr.aiguillage.publication.table.analyse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which rows look at which axis. */
final class Contraintes {

    private Contraintes() {}

    /** For each axis, the ranks of the rows that exclude one of its values. */
    static List<BitSet> parAxe(List<Axe> axes, List<Region> lignes) {
        List<BitSet> contraintes = new ArrayList<>();
        for (int axe = 0; axe < axes.size(); axe++) {
            BitSet regardent = new BitSet();
            for (int ligne = 0; ligne < lignes.size(); ligne++) {
                regardent.set(
                        ligne,
                        lignes.get(ligne).valeurs().get(axe).cardinality()
                                < axes.get(axe).taille());
            }
            contraintes.add(regardent);
        }
        return contraintes;
    }

    /** For each axis, the ranks of the rows that look neither at it nor at any after it. */
    static List<BitSet> achevees(List<Axe> axes, List<Region> lignes) {
        List<BitSet> achevees = new ArrayList<>();
        BitSet restantes = new BitSet();
        restantes.set(0, lignes.size());
        List<BitSet> contraintes = parAxe(axes, lignes);
        achevees.add((BitSet) restantes.clone());
        for (int axe = axes.size() - 1; axe >= 0; axe--) {
            restantes.andNot(contraintes.get(axe));
            achevees.add(0, (BitSet) restantes.clone());
        }
        return achevees;
    }
}
