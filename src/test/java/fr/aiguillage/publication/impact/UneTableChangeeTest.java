package fr.aiguillage.publication.impact;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.publication.impact.ChangementDeTable.Nature;
import fr.aiguillage.publication.table.UneTable;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A small table before and after: what it answers otherwise, and what only reads otherwise. */
class UneTableChangeeTest {

    @Test
    void a_row_split_in_two_has_no_effect() {
        ChangementDeTable changement = seul(
                table("A", "B").ligne("r1", "'A', 'B'", "10", "'X'"),
                table("A", "B").ligne("r1", "'A'", "10", "'X'").ligne("r2", "'B'", "10", "'X'"));
        assertThat(changement.nature()).isEqualTo(Nature.SANS_EFFET);
    }

    @Test
    void answers_that_change_places_are_a_change_where_they_meet() {
        ChangementDeTable changement = seul(
                table("A", "B").ligne("r1", "'A', 'B'", "10", "'X'").ligne("r2", "'B'", "20", "'Y'"),
                table("A", "B").ligne("r1", "'A', 'B'", "30", "'X'").ligne("r2", "'B'", "20", "'Y'"));
        assertThat(changement.regions())
                .extracting(RegionChangee::phrase)
                .containsExactly(
                        "lettre = B\u00a0: «\u00a0X\u00a0»\u00a0; «\u00a0Y\u00a0» → «\u00a0Y\u00a0»\u00a0; «\u00a0X\u00a0»");
    }

    @Test
    void numbers_that_keep_the_order_have_no_effect() {
        ChangementDeTable changement = seul(
                table("A").ligne("r1", "'A'", "10", "'X'").ligne("r2", "'A'", "20", "'Y'"),
                table("A").ligne("r1", "'A'", "15", "'X'").ligne("r2", "'A'", "20", "'Y'"));
        assertThat(changement.nature()).isEqualTo(Nature.SANS_EFFET);
    }

    @Test
    void a_new_value_is_told_and_what_it_gives() {
        ChangementDeTable changement = seul(
                table("A").ligne("r1", "'A'", "10", "'X'"),
                table("A", "B").ligne("r1", "'A'", "10", "'X'").ligne("r2", "'B'", "20", "'Y'"));
        assertThat(changement.structure())
                .containsExactly("valeur de la colonne «\u00a0lettre\u00a0» ajoutée\u00a0: B");
        assertThat(changement.regions()).singleElement().satisfies(region -> {
            assertThat(region.ou()).isEqualTo("lettre = B");
            assertThat(region.avant()).isEmpty();
            assertThat(region.apres()).containsExactly(new ReponseDeTable("«\u00a0Y\u00a0»", "r2"));
        });
    }

    @Test
    void a_table_that_comes_or_goes_is_told() {
        List<ChangementDeTable> venue =
                ImpactDesTables.comparer(List.of(), List.of(table("A").modele()));
        List<ChangementDeTable> partie =
                ImpactDesTables.comparer(List.of(table("A").modele()), List.of());
        assertThat(venue).extracting(ChangementDeTable::nature).containsExactly(Nature.AJOUTEE);
        assertThat(partie).extracting(ChangementDeTable::nature).containsExactly(Nature.SUPPRIMEE);
    }

    @Test
    void nothing_is_claimed_of_a_cell_that_cannot_be_read() {
        ChangementDeTable changement =
                seul(table("A").ligne("r1", "'A'", "10", "'X'"), table("A").ligne("r1", "A", "10", "'X'"));
        assertThat(changement.nature()).isEqualTo(Nature.INCOMPARABLE);
    }

    private static UneTable table(String... lettres) {
        return UneTable.de("COLLECT", "Lettres")
                .type("Lettre", lettres)
                .entree("lettre", "Lettre")
                .sortie("ordre", "number")
                .sortie("code", "string");
    }

    private static ChangementDeTable seul(UneTable avant, UneTable apres) {
        List<ChangementDeTable> changements =
                ImpactDesTables.comparer(List.of(avant.modele()), List.of(apres.modele()));
        assertThat(changements).hasSize(1);
        return changements.get(0);
    }
}
