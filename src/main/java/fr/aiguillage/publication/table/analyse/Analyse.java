package fr.aiguillage.publication.table.analyse;

import fr.aiguillage.publication.table.analyse.Partition.Part;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What is wrong with the rows of a table, whatever they answer. */
public final class Analyse {

    private static final String TROU = "trou";

    /** @param region what both rows cover, never empty */
    public record Recouvrement(int premiere, int seconde, Region region) {}

    private Analyse() {}

    /** What no row covers, as few boxes. */
    public static List<Region> trous(Grille grille) {
        List<BitSet> achevees = Contraintes.achevees(grille.axes(), grille.lignes());
        Lecture<String> lecture = new Lecture<>() {
            @Override
            public String lire(BitSet vivantes) {
                return vivantes.isEmpty() ? TROU : null;
            }

            @Override
            public boolean close(int axe, BitSet vivantes) {
                return achevees.get(axe).intersects(vivantes);
            }
        };
        return Partition.de(grille.axes(), grille.lignes(), lecture).stream()
                .map(Part::region)
                .toList();
    }

    /** Every two rows that cover something together. */
    public static List<Recouvrement> recouvrements(Grille grille) {
        List<Recouvrement> recouvrements = new ArrayList<>();
        for (int premiere = 0; premiere < grille.lignes().size(); premiere++) {
            for (int seconde = premiere + 1; seconde < grille.lignes().size(); seconde++) {
                Region commune =
                        grille.lignes().get(premiere).commune(grille.lignes().get(seconde));
                if (!commune.vide()) {
                    recouvrements.add(new Recouvrement(premiere, seconde, commune));
                }
            }
        }
        return recouvrements;
    }

    /** Whether the rows above one cover all of it. */
    public static boolean masquee(Grille grille, int rang) {
        List<Region> lignes = grille.lignes().subList(0, rang + 1);
        Lecture<String> lecture = new Lecture<>() {
            @Override
            public String lire(BitSet vivantes) {
                return vivantes.get(rang) && vivantes.cardinality() == 1 ? TROU : null;
            }

            @Override
            public boolean close(int axe, BitSet vivantes) {
                return !vivantes.get(rang);
            }
        };
        return !grille.lignes().get(rang).vide()
                && Partition.de(grille.axes(), lignes, lecture).isEmpty();
    }
}
