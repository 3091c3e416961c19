package fr.aiguillage.publication.table.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.publication.table.analyse.Analyse.Recouvrement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The analysis of any small table says what trying every combination says. */
class TableQuelconqueTest {

    private static final List<Axe> AXES = List.of(
            new Enumeration("A", List.of("a0", "a1", "a2")),
            new Enumeration("B", List.of("b0", "b1")),
            new Enumeration("C", List.of("c0", "c1", "c2", "c3")));

    @Property(tries = 500)
    void gaps_are_what_no_row_covers(@ForAll("grilles") Grille grille) {
        List<Region> trous = Analyse.trous(grille);
        chaquePoint(point -> assertThat(nombre(trous, point))
                .as("%s", point)
                .isEqualTo(nombre(grille.lignes(), point) == 0 ? 1 : 0));
    }

    @Property(tries = 500)
    void overlaps_are_what_two_rows_cover(@ForAll("grilles") Grille grille) {
        List<Region> communes =
                Analyse.recouvrements(grille).stream().map(Recouvrement::region).toList();
        chaquePoint(point -> {
            long lignes = nombre(grille.lignes(), point);
            assertThat(nombre(communes, point)).isEqualTo(lignes * (lignes - 1) / 2);
        });
    }

    @Property(tries = 500)
    void a_masked_row_is_one_that_is_never_first(@ForAll("grilles") Grille grille) {
        List<Region> lignes = grille.lignes();
        for (int rang = 0; rang < lignes.size(); rang++) {
            List<Region> dessus = lignes.subList(0, rang);
            Region ligne = lignes.get(rang);
            boolean premiere = points().stream().anyMatch(point -> ligne.contient(point) && nombre(dessus, point) == 0);
            assertThat(Analyse.masquee(grille, rang)).isEqualTo(!premiere && !ligne.vide());
        }
    }

    @Provide
    Arbitrary<Grille> grilles() {
        return Arbitraries.longs()
                .between(0, 1L << 18)
                .map(TableQuelconqueTest::ligne)
                .list()
                .ofMaxSize(6)
                .map(lignes -> new Grille(AXES, lignes));
    }

    private static Region ligne(long bits) {
        List<BitSet> valeurs = new ArrayList<>();
        long reste = bits;
        for (Axe axe : AXES) {
            boolean indifferente = (reste & 3) == 0;
            BitSet rangs = BitSet.valueOf(new long[] {(reste >> 2) & 15});
            rangs.and(axe.domaine());
            valeurs.add(indifferente ? axe.domaine() : rangs);
            reste >>= 6;
        }
        return new Region(AXES, valeurs);
    }

    private static long nombre(List<Region> regions, int... point) {
        return regions.stream().filter(region -> region.contient(point)).count();
    }

    private static void chaquePoint(Consumer<int[]> essai) {
        points().forEach(essai);
    }

    private static List<int[]> points() {
        return IntStream.range(0, 24)
                .mapToObj(rang -> new int[] {rang / 8, rang / 4 % 2, rang % 4})
                .toList();
    }
}
