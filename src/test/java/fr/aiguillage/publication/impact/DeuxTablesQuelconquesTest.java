package fr.aiguillage.publication.impact;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.publication.impact.ReponsesDeTable.Ecart;
import fr.aiguillage.publication.table.analyse.Axe;
import fr.aiguillage.publication.table.analyse.Enumeration;
import fr.aiguillage.publication.table.analyse.Partition.Part;
import fr.aiguillage.publication.table.analyse.Region;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The comparison of any two small tables says what trying every combination says. */
class DeuxTablesQuelconquesTest {

    private static final List<Axe> AXES = List.of(
            new Enumeration("A", List.of("a0", "a1", "a2")),
            new Enumeration("B", List.of("b0", "b1")),
            new Enumeration("C", List.of("c0", "c1", "c2", "c3")));

    @Property(tries = 2_000)
    void regions_are_what_is_answered_otherwise_in_order(
            @ForAll("ordonnees") List<LigneDeTable> avant, @ForAll("ordonnees") List<LigneDeTable> apres) {
        exactes(avant, apres);
    }

    @Property(tries = 1_000)
    void regions_are_what_is_answered_otherwise_in_any_order(
            @ForAll("sansOrdre") List<LigneDeTable> avant, @ForAll("sansOrdre") List<LigneDeTable> apres) {
        exactes(avant, apres);
    }

    @Property(tries = 1_000)
    void rows_moved_or_taken_away_change_only_what_they_should(
            @ForAll("ordonnees") List<LigneDeTable> avant, @ForAll int graine) {
        List<LigneDeTable> apres = new ArrayList<>(avant);
        if (!apres.isEmpty()) {
            LigneDeTable deplacee = apres.remove(Math.floorMod(graine, apres.size()));
            apres.add(new LigneDeTable(
                    deplacee.region(), deplacee.reponse(), new BigDecimal(Math.floorMod(graine, 17) + ".5")));
        }
        exactes(avant, apres);
    }

    private static void exactes(List<LigneDeTable> avant, List<LigneDeTable> apres) {
        List<Part<Ecart>> parts = ReponsesDeTable.ecarts(AXES, avant, apres);
        for (int rang = 0; rang < 24; rang++) {
            int[] point = {rang / 8, rang / 4 % 2, rang % 4};
            long regions =
                    parts.stream().filter(part -> part.region().contient(point)).count();
            assertThat(regions).isEqualTo(reponses(avant, point).equals(reponses(apres, point)) ? 0 : 1);
        }
    }

    private static List<String> reponses(List<LigneDeTable> lignes, int... point) {
        return lignes.stream()
                .filter(ligne -> ligne.region().contient(point))
                .sorted(Comparator.comparing(LigneDeTable::ordre, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(ligne -> ligne.reponse().texte()))
                .map(ligne -> ligne.reponse().texte())
                .toList();
    }

    @Provide
    Arbitrary<List<LigneDeTable>> ordonnees() {
        return lignes(true);
    }

    @Provide
    Arbitrary<List<LigneDeTable>> sansOrdre() {
        return lignes(false);
    }

    private static Arbitrary<List<LigneDeTable>> lignes(boolean ordonnees) {
        return Arbitraries.integers().between(0, 1 << 24).list().ofMaxSize(6).map(graines -> {
            List<LigneDeTable> lignes = new ArrayList<>();
            for (int rang = 0; rang < graines.size(); rang++) {
                lignes.add(ligne(graines.get(rang), ordonnees ? BigDecimal.valueOf(rang * 2L) : null));
            }
            return lignes;
        });
    }

    private static LigneDeTable ligne(int graine, BigDecimal ordre) {
        List<BitSet> valeurs = new ArrayList<>();
        int reste = graine;
        for (Axe axe : AXES) {
            BitSet rangs = BitSet.valueOf(new long[] {(reste >> 1) & 15});
            rangs.and(axe.domaine());
            valeurs.add((reste & 1) == 0 ? axe.domaine() : rangs);
            reste >>= 5;
        }
        return new LigneDeTable(
                new Region(AXES, valeurs), new ReponseDeTable("xyz".substring(reste % 3, reste % 3 + 1), "l"), ordre);
    }
}
