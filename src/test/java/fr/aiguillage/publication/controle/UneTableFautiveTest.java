package fr.aiguillage.publication.controle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.Gravite;
import fr.aiguillage.publication.table.UneTable;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A table with one fault: the check that looks for it says where it is and what to do, and no other says anything. */
class UneTableFautiveTest {

    private static final List<String> ANNOTATIONS = List.of("F001", "GUIDE", "");

    @Test
    void nothing_is_said_of_a_table_without_fault() {
        assertThat(constatations(feu().ligne("r1", "'VERT'", "'OUI'").ligne("r2", "not('VERT')", "'NON'")))
                .isEmpty();
    }

    @Test
    void a_gap_is_named_by_the_values_that_nobody_answers() {
        assertThat(seule(feu().ligne("r1", "'VERT'", "'OUI'")).phrase())
                .isEqualTo("Table «\u00a0Feu\u00a0»\u00a0: aucune ligne ne répond à «\u00a0couleur sauf VERT\u00a0»."
                        + " Ajoutez une ligne pour ce cas, ou étendez celle qui doit y répondre.");
    }

    @Test
    void a_gap_in_a_table_with_several_answers_counts_only_if_it_must_answer() {
        UneTable table = de("COLLECT").ligne("r1", "'VERT'", "'OUI'");
        assertThat(constatations(table)).isEmpty();
        assertThat(new Trous(Set.of("Feu")).examiner(List.of(table.modele()))).hasSize(1);
    }

    @Test
    void a_gap_that_no_other_table_leads_to_does_not_count() {
        UneTable feu = feu().ligne("r1", "'VERT'", "'OUI'").ligne("r2", "not('VERT')", "'OUI'");
        UneTable passage = UneTable.de("COLLECT", "Passage")
                .entree("Feu", "OuiNon")
                .sortie("texte", "string")
                .ligne("p1", "'OUI'", "'Passez.'");
        Trous trous = new Trous(Set.of("Passage"));
        assertThat(trous.examiner(List.of(UneTable.modele(feu, passage)))).isEmpty();
        UneTable autre = feu().ligne("r1", "'VERT'", "'OUI'").ligne("r2", "not('VERT')", "'NON'");
        assertThat(trous.examiner(List.of(UneTable.modele(autre, passage)))).hasSize(1);
    }

    @Test
    void an_overlap_names_both_rows() {
        Constatation constatation =
                seule(feu().ligne("r1", "'VERT', 'ORANGE'", "'OUI'").ligne("r2", "not('VERT')", "'NON'"));
        assertThat(constatation.controle()).isEqualTo("RECOUVREMENT");
        assertThat(constatation.phrase())
                .startsWith(
                        "Table «\u00a0Feu\u00a0», ligne «\u00a0r2\u00a0»\u00a0: elle répond en même temps que la ligne «\u00a0r1\u00a0» pour"
                                + " «\u00a0couleur = ORANGE\u00a0».");
    }

    @Test
    void several_answers_may_not_say_the_same_nor_have_the_same_order() {
        UneTable table = UneTable.de("COLLECT", "Feu")
                .type("Couleur", "VERT", "ORANGE")
                .entree("couleur", "Couleur")
                .sortie("ordre", "number")
                .sortie("code", "string")
                .ligne("r1", "'VERT'", "10", "'A'")
                .ligne("r2", "'VERT', 'ORANGE'", "10", "'B'")
                .ligne("r3", "'ORANGE'", "30", "'B'")
                .ligne("r4", "'VERT'", "40", "'C'");
        assertThat(constatations(table))
                .extracting(constatation -> constatation.lieu().ligne(), Constatation::controle)
                .containsExactly(tuple("r2", "RECOUVREMENT"), tuple("r3", "RECOUVREMENT"));
    }

    @Test
    void a_row_below_others_that_cover_it_never_answers() {
        UneTable table = de("FIRST")
                .ligne("r1", "'VERT'", "'OUI'")
                .ligne("r2", "not('VERT')", "'NON'")
                .ligne("r3", "'ORANGE'", "'OUI'");
        assertThat(constatations(table))
                .extracting(Constatation::controle)
                .contains("LIGNE_MASQUEE", "POLITIQUE")
                .doesNotContain("TROU");
    }

    @Test
    void a_row_that_no_value_satisfies_never_answers() {
        Constatation constatation = seule(
                feu().ligne("r1", "-", "'OUI'").ligne("r2", "not('VERT', 'ORANGE', 'ROUGE')", "'NON'"), "ATTRAPE_TOUT");
        assertThat(constatation.controle()).isEqualTo("LIGNE_IMPOSSIBLE");
        assertThat(constatation.lieu().colonne()).isEqualTo("couleur");
    }

    @Test
    void an_empty_cell_should_be_a_dash() {
        Constatation constatation = seule(feu().ligne("r1", " ", "'OUI'"));
        assertThat(constatation.controle()).isEqualTo("CELLULE_VIDE");
        assertThat(constatation.remede()).contains("Écrivez -");
    }

    @Test
    void an_empty_output_answers_nothing() {
        assertThat(seule(feu().ligne("r1", "-", "")).controle()).isEqualTo("CELLULE_VIDE");
    }

    @Test
    void a_cell_that_is_neither_values_nor_a_dash_cannot_be_read() {
        assertThat(seule(feu().ligne("r1", "VERT", "'OUI'")).controle()).isEqualTo("CELLULE_ILLISIBLE");
        assertThat(seule(feu().ligne("r1", "-", "10 + 2")).controle()).isEqualTo("CELLULE_ILLISIBLE");
    }

    @Test
    void a_limit_is_a_number_with_cents_at_most() {
        for (String limite : List.of("'12'", "-1", "1.005", "1e3")) {
            UneTable table = UneTable.de("COLLECT", "Limites")
                    .type("Couleur", "VERT")
                    .entree("couleur", "Couleur")
                    .sortie("limite", "number")
                    .ligne("r1", "'VERT'", limite);
            assertThat(seule(table).controle()).as(limite).isEqualTo("CELLULE_ILLISIBLE");
        }
    }

    @Test
    void an_unknown_value_is_told_with_the_nearest_known_one() {
        Constatation constatation =
                seule(feu().ligne("r1", "'VERT', 'ORANGES'", "'OUI'").ligne("r2", "not('VERT')", "'NON'"));
        assertThat(constatation.controle()).isEqualTo("VALEUR_INCONNUE");
        assertThat(constatation.remede()).isEqualTo("Vouliez-vous dire «\u00a0ORANGE\u00a0»\u00a0?");
        assertThat(seule(feu().ligne("r1", "-", "'PEUT_ETRE'")).controle()).isEqualTo("VALEUR_INCONNUE");
    }

    @Test
    void a_row_that_answers_everything_is_refused() {
        assertThat(constatations(feu().ligne("r1", "'VERT'", "'OUI'").ligne("r2", "-", "'NON'")))
                .extracting(Constatation::controle)
                .contains("ATTRAPE_TOUT");
    }

    @Test
    void a_column_without_values_cannot_be_analysed() {
        UneTable table = UneTable.unique("Feu")
                .entree("couleur", "string")
                .entree("forme", null)
                .sortie("passe", "string")
                .ligne("r1", "'VERT'", "-", "'OUI'");
        assertThat(constatations(table))
                .extracting(Constatation::controle)
                .containsExactly("TYPE_SANS_VALEURS", "TYPE_SANS_VALEURS");
    }

    @Test
    void a_row_names_its_source_and_its_certainty() {
        for (List<String> annotations : List.of(
                List.of("", "GUIDE", ""),
                List.of("F1", "GUIDE", ""),
                List.of("F001, A-02", "GUIDE", ""),
                List.of("-", "GUIDE", ""),
                List.of("F001", "SUR", ""))) {
            assertThat(seule(feu().ligneAnnotee("r1", annotations, "-", "'OUI'"))
                            .controle())
                    .as("%s", annotations)
                    .isEqualTo("SOURCE_CERTITUDE");
        }
        assertThat(constatations(feu().ligneAnnotee("r1", List.of("-", "HORS_GUIDE", ""), "-", "'OUI'")))
                .isEmpty();
    }

    @Test
    void two_rows_with_one_identifier_are_refused_across_tables() {
        UneTable autre = UneTable.unique("Autre").entree("couleur", "Couleur").sortie("s", "string");
        List<Constatation> constatations = new Identifiants()
                .examiner(List.of(UneTable.modele(
                        feu().ligneAnnotee("r1", ANNOTATIONS, "-", "'OUI'"), autre.ligne("r1", "-", "'X'"))));
        assertThat(constatations).hasSize(1).allMatch(c -> c.gravite() == Gravite.ERREUR);
    }

    private static UneTable feu() {
        return de("UNIQUE");
    }

    private static UneTable de(String politique) {
        return UneTable.de(politique, "Feu")
                .type("Couleur", "VERT", "ORANGE", "ROUGE")
                .type("OuiNon", "OUI", "NON")
                .entree("couleur", "Couleur")
                .sortie("passe", "OuiNon");
    }

    private static Constatation seule(UneTable table, String... sauf) {
        List<Constatation> constatations = constatations(table).stream()
                .filter(constatation -> !List.of(sauf).contains(constatation.controle()))
                .toList();
        assertThat(constatations).hasSize(1);
        return constatations.get(0);
    }

    private static List<Constatation> constatations(UneTable table) {
        return ControlesDesTables.tous(Set.of()).stream()
                .flatMap(controle -> controle.examiner(List.of(table.modele())).stream())
                .toList();
    }
}
