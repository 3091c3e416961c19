package fr.aiguillage.storage.fichier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.RulesetRefuseException;
import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.publication.table.Table;
import fr.aiguillage.storage.ShippedRuleset;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tables are read as an analyst sees them: columns, rows, cells. */
class TablesLuesTest {

    private static final RulesetContent LIVRE = ShippedRuleset.VERSION.contenu();
    private static final String AIGUILLAGE = LIVRE.fichier(RulesetContent.AIGUILLAGE);
    private static final Modele MODELE = new DmnFile().lire(RulesetContent.AIGUILLAGE, AIGUILLAGE);

    @Test
    void every_table_is_read_in_its_order() {
        assertThat(MODELE.nom()).isEqualTo("Aiguillage");
        assertThat(MODELE.tables())
                .hasSize(22)
                .extracting(Table::nom)
                .startsWith("Seuils", "Canaux", "Cas 1 avance")
                .doesNotHaveDuplicates();
    }

    @Test
    void a_table_has_its_columns_and_its_rows() {
        Table seuils = MODELE.table("Seuils").orElseThrow();
        assertThat(seuils.id()).isEqualTo("seuils");
        assertThat(seuils.description()).startsWith("Un seuil par ligne, inclus");
        assertThat(seuils.politique()).isEqualTo("COLLECT");
        assertThat(seuils.entrees()).containsExactly(new Table.Entree("seuils-entree-acte", "Acte", "acte", "Acte"));
        assertThat(seuils.sorties())
                .containsExactly(
                        new Table.Sortie("seuils-sortie-seuil", "Seuil", "seuil", "CodeSeuil"),
                        new Table.Sortie("seuils-sortie-mesure", "Mesure", "mesure", "Mesure"),
                        new Table.Sortie("seuils-sortie-limite", "Limite", "limite", "number"));
        assertThat(seuils.annotations()).containsExactly("Source", "Certitude", "Remarque");
        assertThat(seuils.lignes().get(0))
                .isEqualTo(new Table.Ligne(
                        "seuil-01",
                        List.of("\"VERSEMENT_PONCTUEL\""),
                        List.of("\"PAR_ACTE\"", "\"MONTANT\"", "50000"),
                        List.of("F304 F311 A-15", "GUIDE", "Euros. Inclus.")));
    }

    @Test
    void enumerations_and_data_are_read_in_their_order() {
        assertThat(MODELE.types())
                .containsEntry("OuiNon", List.of("OUI", "NON"))
                .doesNotContainKey("ListeSeuils");
        assertThat(MODELE.donnees()).hasSize(31).containsEntry("montantConnu", "OuiNon");
        assertThat(MODELE.donnees().keySet()).startsWith("acte", "montantConnu", "natureVersement");
    }

    @Test
    void the_only_output_of_a_table_has_the_enumeration_of_its_decision() {
        assertThat(sortie("Cas 1 avance")).isEqualTo("EffetBlocage");
        assertThat(sortie("Moyens de paiement")).isEqualTo("MoyenOffert");
    }

    @Test
    void every_shipped_column_has_a_type() {
        List<Table> tables = Stream.of(RulesetContent.TABLES.toArray(String[]::new))
                .flatMap(nom -> new DmnFile().lire(nom, LIVRE.fichier(nom)).tables().stream())
                .toList();
        assertThat(tables).hasSize(40);
        assertThat(tables.stream().flatMap(table -> table.entrees().stream()).map(Table.Entree::type))
                .hasSize(165)
                .allMatch(Objects::nonNull);
        assertThat(tables.stream().flatMap(table -> table.sorties().stream()).map(Table.Sortie::type))
                .hasSize(54)
                .allMatch(Objects::nonNull);
    }

    @Test
    void a_hit_policy_that_is_left_out_is_unique() {
        Modele modele = lire(xml -> xml.replace(" hitPolicy=\"UNIQUE\"", ""));
        assertThat(modele.table("Canaux").orElseThrow().politique()).isEqualTo("UNIQUE");
    }

    @Test
    void annotations_that_are_left_out_are_empty() {
        Modele modele =
                lire(xml -> xml.replaceFirst("(?s)(<rule id=\"seuil-04\">.*?)<annotationEntry>.*?(</rule>)", "$1$2"));
        assertThat(modele.table("Seuils")
                        .orElseThrow()
                        .ligne("seuil-04")
                        .orElseThrow()
                        .annotations())
                .containsExactly("", "", "");
    }

    @Test
    void what_is_not_a_file_of_tables_is_refused() {
        refuse(xml -> xml.substring(0, 5_000))
                .hasMessageContaining("XML 1.0 bien formé")
                .hasMessageContaining("ligne");
        refuse(xml -> "").hasMessageContaining("XML 1.0 bien formé");
        refuse(xml -> xml.replace("<definitions", "<!DOCTYPE definitions>\n<definitions"))
                .hasMessageContaining("DOCTYPE");
        refuse(xml -> xml.replace("version=\"1.0\"", "version=\"1.1\"")).hasMessageContaining("XML 1.0");
        refuse(xml -> "<html/>").hasMessageContaining("html");
        refuse(xml -> xml.replace("20191111/MODEL", "20151101/dmn.xsd")).hasMessageContaining("DMN 1.3");
    }

    @Test
    void rows_that_cannot_be_told_apart_are_refused_and_named() {
        refuse(xml -> xml.replace("<rule id=\"seuil-04\"", "<rule id=\"seuil-05\""))
                .hasMessageContaining("seuil-05")
                .hasMessageContaining("Seuils");
        refuse(xml -> xml.replace("<rule id=\"seuil-04\"", "<rule")).hasMessageContaining("identifiant");
    }

    @Test
    void a_row_with_a_cell_too_few_is_refused_and_named() {
        refuse(xml -> xml.replaceFirst("(?s)<outputEntry id=\"seuil-04-s2\">.*?</outputEntry>", ""))
                .hasMessageContaining("seuil-04")
                .hasMessageContaining("2 cellule(s) de sortie pour 3 colonne(s)");
    }

    private static String sortie(String table) {
        return MODELE.table(table).orElseThrow().sorties().get(0).type();
    }

    private static Modele lire(UnaryOperator<String> change) {
        String apres = change.apply(AIGUILLAGE);
        assertThat(apres).as("the change changes something").isNotEqualTo(AIGUILLAGE);
        return new DmnFile().lire(RulesetContent.AIGUILLAGE, apres);
    }

    private static org.assertj.core.api.AbstractThrowableAssert<?, ? extends Throwable> refuse(
            UnaryOperator<String> change) {
        return assertThatThrownBy(() -> lire(change))
                .isInstanceOfSatisfying(
                        RulesetRefuseException.class,
                        refus -> assertThat(refus.constatations())
                                .singleElement()
                                .satisfies(constatation ->
                                        assertThat(constatation.controle()).isEqualTo("LECTURE")));
    }
}
