package fr.aiguillage.storage.fichier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.table.Modification;
import fr.aiguillage.publication.table.Modification.AjouterValeur;
import fr.aiguillage.publication.table.Modification.Deplacer;
import fr.aiguillage.publication.table.Modification.Dupliquer;
import fr.aiguillage.publication.table.Modification.Ecrire;
import fr.aiguillage.publication.table.Modification.Inserer;
import fr.aiguillage.publication.table.Modification.Supprimer;
import fr.aiguillage.publication.table.ModificationImpossibleException;
import fr.aiguillage.publication.table.Table;
import fr.aiguillage.publication.table.Table.Ligne;
import fr.aiguillage.storage.ShippedRuleset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An analyst changes a table cell by cell, and nothing else moves. */
class EditionDeTablesTest {

    private static final String AIGUILLAGE = ShippedRuleset.VERSION.contenu().fichier(RulesetContent.AIGUILLAGE);
    private static final int LIGNES = table(AIGUILLAGE).lignes().size();
    private static final DmnEditeur EDITEUR = new DmnEditeur();

    @Test
    void writing_a_cell_changes_its_line_of_the_file_and_no_other() {
        String apres = modifier(new Ecrire("seuil-04", "seuils-sortie-limite", "25000"));
        assertThat(lignesChangees(apres)).containsExactly("          <text>25000</text>");
        assertThat(ligne(apres, "seuil-04").sorties()).last().isEqualTo("25000");
    }

    @Test
    void writing_an_annotation_names_it_by_its_heading() {
        String apres = modifier(new Ecrire("seuil-04", "Remarque", "  A & B < C, « D »\n\tE  "));
        assertThat(ligne(apres, "seuil-04").annotations()).last().isEqualTo("  A & B < C, « D »\n\tE  ");
        assertThat(EDITEUR.canonique(apres)).isEqualTo(apres);
    }

    @Test
    void a_new_row_takes_the_next_number_of_its_table() {
        String apres = modifier(
                new Inserer(null, "seuil-02", Map.of("seuils-sortie-seuil", "\"CARTE\"", "Certitude", "HORS_GUIDE")));
        List<Ligne> lignes = table(apres).lignes();
        assertThat(lignes).hasSize(LIGNES + 1);
        assertThat(lignes.get(1))
                .isEqualTo(new Ligne(
                        suivant(1), List.of("-"), List.of("\"CARTE\"", "", ""), List.of("", "HORS_GUIDE", "")));
        assertThat(apres)
                .contains("<inputEntry id=\"" + suivant(1) + "-e1\">")
                .contains("<outputEntry id=\"" + suivant(1) + "-s3\">");
    }

    @Test
    void a_new_row_without_a_place_comes_last() {
        assertThat(table(modifier(new Inserer(null, null, Map.of()))).lignes())
                .last()
                .extracting(Ligne::id)
                .isEqualTo(suivant(1));
    }

    @Test
    void a_copy_comes_after_its_row_under_identifiers_of_its_own() {
        String apres = modifier(new Dupliquer("seuil-04"), new Dupliquer("seuil-04"));
        List<Ligne> lignes = table(apres).lignes();
        assertThat(lignes.subList(3, 6)).extracting(Ligne::id).containsExactly("seuil-04", suivant(2), suivant(1));
        assertThat(lignes.get(5).sorties()).isEqualTo(lignes.get(3).sorties());
        assertThat(lignes.get(5).annotations()).isEqualTo(lignes.get(3).annotations());
        assertThat(apres.split("id=\"seuil-04-e1\"", -1)).hasSize(2);
    }

    @Test
    void a_row_can_be_removed_and_moved() {
        String apres = modifier(
                new Supprimer("seuil-02"), new Deplacer("seuil-03", "seuil-01"), new Deplacer("seuil-01", null));
        List<String> lignes = table(apres).lignes().stream().map(Ligne::id).toList();
        assertThat(lignes)
                .startsWith("seuil-03", "seuil-04")
                .endsWith("seuil-01")
                .doesNotContain("seuil-02");
    }

    @Test
    void a_row_that_moves_before_itself_stays_where_it_is() {
        assertThat(modifier(new Deplacer("seuil-03", "seuil-03"))).isEqualTo(AIGUILLAGE);
    }

    @Test
    void a_value_is_added_to_the_enumeration_of_a_column() {
        String apres = modifier(new AjouterValeur("seuils-sortie-seuil", "CARTE_2025"));
        assertThat(lignesChangees(apres)).singleElement().asString().contains("\"DELAI_RIB\", \"CARTE_2025\"<");
        assertThat(new DmnFile().lire("a.dmn", apres).valeurs("CodeSeuil")).endsWith("DELAI_RIB", "CARTE_2025");
    }

    @Test
    void a_value_that_is_no_code_or_is_there_already_is_refused() {
        for (String valeur : List.of("", "carte", "1_CARTE", "CARTE\", \"X", "ÉTÉ", "_A", "CARTE\n")) {
            refuse(new AjouterValeur("seuils-sortie-seuil", valeur)).hasMessageContaining("n’est pas un code");
        }
        refuse(new AjouterValeur("seuils-sortie-seuil", "CARTE")).hasMessageContaining("existe déjà");
        refuse(new AjouterValeur("seuils-sortie-limite", "CARTE")).hasMessageContaining("pas de liste de valeurs");
        refuse(new AjouterValeur("Source", "CARTE")).hasMessageContaining("pas de liste de valeurs");
    }

    @Test
    void a_row_that_was_taken_away_comes_back_under_its_name() {
        Ligne quatre = ligne(AIGUILLAGE, "seuil-04");
        Map<String, String> cellules = Map.of(
                "seuils-entree-acte", quatre.entrees().get(0),
                "seuils-sortie-seuil", quatre.sorties().get(0),
                "seuils-sortie-mesure", quatre.sorties().get(1),
                "seuils-sortie-limite", quatre.sorties().get(2),
                "Source", quatre.annotations().get(0),
                "Certitude", quatre.annotations().get(1),
                "Remarque", quatre.annotations().get(2));
        assertThat(modifier(new Supprimer("seuil-04"), new Inserer("seuil-04", "seuil-05", cellules)))
                .isEqualTo(AIGUILLAGE);
    }

    @Test
    void a_name_that_is_taken_or_is_none_is_refused() {
        refuse(new Inserer("seuil-04", null, Map.of())).hasMessageContaining("« seuil-04 » est déjà pris");
        for (String nom : List.of("", "Seuil 4", "4", "seuil\"><x", "é", "a".repeat(81))) {
            refuse(new Inserer(nom, null, Map.of())).hasMessageContaining("ne convient pas à une ligne");
        }
    }

    @Test
    void what_is_not_there_is_named_with_what_is() {
        refuse(new Ecrire("seuil-99", "Source", ""))
                .hasMessageContaining("« seuil-99 » n’existe pas dans la table « Seuils »")
                .hasMessageContaining("seuil-01, seuil-02");
        refuse(new Ecrire("seuil-04", "Sources", ""))
                .hasMessageContaining("seuils-entree-acte")
                .hasMessageContaining("Remarque");
        refuse(new Inserer(null, "seuil-99", Map.of())).hasMessageContaining("seuil-99");
        refuse(new Inserer(null, null, Map.of("limite", "1"))).hasMessageContaining("limite");
        refuse(new Supprimer("seuil-99")).hasMessageContaining("seuil-99");
        refuse(new Dupliquer("cas-1-01")).hasMessageContaining("cas-1-01");
        refuse(new Deplacer("seuil-01", "seuil-99")).hasMessageContaining("seuil-99");
        assertThatThrownBy(() -> EDITEUR.modifier(AIGUILLAGE, "seuil", List.of()))
                .isInstanceOf(ModificationImpossibleException.class)
                .hasMessageContaining("« seuil »")
                .hasMessageContaining("seuils, canaux")
                .hasMessageContaining("22 en tout");
    }

    @Test
    void a_control_character_is_refused() {
        refuse(new Ecrire("seuil-04", "Remarque", "a\0b")).hasMessageContaining("caractère");
        refuse(new Ecrire("seuil-04", "Remarque", "\ud800")).hasMessageContaining("caractère");
    }

    @Test
    void the_change_that_cannot_be_done_is_told_by_its_position() {
        assertThatThrownBy(() -> modifier(new Supprimer("seuil-01"), new Supprimer("seuil-01")))
                .isInstanceOfSatisfying(
                        ModificationImpossibleException.class,
                        refus -> assertThat(refus.rang()).isEqualTo(1));
    }

    @Test
    void a_number_that_another_table_has_taken_is_passed_over() {
        String pris = AIGUILLAGE.replace("id=\"canal-02-e1\"", "id=\"" + suivant(1) + "-e1\"");
        String apres = EDITEUR.modifier(pris, "seuils", List.of(new Dupliquer("seuil-04")));
        assertThat(table(apres).lignes().get(4).id()).isEqualTo(suivant(2));
    }

    /** The identifier of the n-th row that is added to the shipped table. */
    private static String suivant(int n) {
        return "seuil-" + (LIGNES + n);
    }

    private static String modifier(Modification... modifications) {
        return EDITEUR.modifier(AIGUILLAGE, "seuils", List.of(modifications));
    }

    private static Table table(String xml) {
        return new DmnFile().lire("aiguillage.dmn", xml).table("Seuils").orElseThrow();
    }

    private static Ligne ligne(String xml, String id) {
        return table(xml).ligne(id).orElseThrow();
    }

    private static List<String> lignesChangees(String apres) {
        List<String> lignes = Arrays.asList(apres.split("\n"));
        List<String> avant = Arrays.asList(AIGUILLAGE.split("\n"));
        assertThat(lignes).hasSameSizeAs(avant);
        return IntStream.range(0, avant.size())
                .filter(i -> !avant.get(i).equals(lignes.get(i)))
                .mapToObj(lignes::get)
                .toList();
    }

    private static org.assertj.core.api.AbstractThrowableAssert<?, ? extends Throwable> refuse(
            Modification modification) {
        return assertThatThrownBy(() -> modifier(modification)).isInstanceOf(ModificationImpossibleException.class);
    }
}
