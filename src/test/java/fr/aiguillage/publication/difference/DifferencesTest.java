package fr.aiguillage.publication.difference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.table.Modification;
import fr.aiguillage.publication.table.Modification.AjouterValeur;
import fr.aiguillage.publication.table.Modification.Deplacer;
import fr.aiguillage.publication.table.Modification.Dupliquer;
import fr.aiguillage.publication.table.Modification.Ecrire;
import fr.aiguillage.publication.table.Modification.Supprimer;
import fr.aiguillage.storage.ScenarioFile;
import fr.aiguillage.storage.ShippedRuleset;
import fr.aiguillage.storage.fichier.DmnEditeur;
import fr.aiguillage.storage.fichier.DmnFile;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What changed from one rule set to another is told cell by cell. */
class DifferencesTest {

    private static final RulesetContent LIVRE = ShippedRuleset.VERSION.contenu();
    private static final JeuLu AVANT = lire(LIVRE);

    @Test
    void a_rule_set_does_not_differ_from_itself() {
        assertThat(Differences.entre(AVANT, AVANT)).isEmpty();
    }

    @Test
    void a_cell_is_told_with_what_it_said_and_says() {
        assertThat(apres(
                        new Ecrire("seuil-04", "seuils-sortie-limite", "25000"),
                        new Ecrire("seuil-04", "Remarque", "")))
                .extracting(DifferencesTest::phrase)
                .containsExactly(
                        "Table « Seuils », ligne « seuil-04 », colonne « Limite » : cellule changée, « 20000 » devient"
                                + " « 25000 ».",
                        "Table « Seuils », ligne « seuil-04 », colonne « Remarque » : annotation changée, « Euros."
                                + " Inclus. » devient vide.");
    }

    @Test
    void rows_are_added_removed_and_moved() {
        List<Difference> differences =
                apres(new Dupliquer("seuil-04"), new Supprimer("seuil-05"), new Deplacer("seuil-08", "seuil-01"));
        assertThat(differences)
                .extracting(Difference::nature)
                .containsExactly(
                        NatureDeDifference.LIGNE_RETIREE,
                        NatureDeDifference.LIGNE_DEPLACEE,
                        NatureDeDifference.LIGNE_AJOUTEE);
        assertThat(differences)
                .extracting(difference -> difference.lieu().ligne())
                .containsExactly("seuil-05", "seuil-08", "seuil-17");
        assertThat(phrase(differences.get(2)))
                .contains("ligne ajoutée, « Acte : \"RACHAT_PARTIEL\" ; Seuil : ", "Limite : 20000");
    }

    @Test
    void a_value_of_an_enumeration_is_told_with_its_list() {
        assertThat(apres(new AjouterValeur("seuils-sortie-seuil", "CARTE_2025")))
                .singleElement()
                .extracting(DifferencesTest::phrase)
                .isEqualTo("Fichier « aiguillage.dmn », « CodeSeuil » : valeur ajoutée à la liste, « CARTE_2025 ».");
    }

    @Test
    void columns_and_tables_are_told() {
        assertThat(aiguillage(xml -> xml.replace("label=\"Limite\"", "label=\"Plafond\"")))
                .singleElement()
                .extracting(DifferencesTest::phrase)
                .isEqualTo("Table « Seuils », colonne « Plafond » : colonne changée, « Limite (sortie limite, number) »"
                        + " devient « Plafond (sortie limite, number) ».");
        assertThat(aiguillage(xml -> xml.replaceAll(" *<annotation name=\"Remarque\" />\n", "")
                        .replaceAll(
                                "(?s) *<annotationEntry>\\s*<text>[^<]*</text>\\s*</annotationEntry>(\\s*</rule>)",
                                "$1")))
                .extracting(Difference::nature)
                .containsOnly(NatureDeDifference.COLONNE_RETIREE)
                .hasSize(22);
        assertThat(aiguillage(xml -> xml.replaceAll("(?s) *<decision id=\"canaux\".*?</decision>\n", "")))
                .singleElement()
                .extracting(DifferencesTest::phrase)
                .isEqualTo("Table « Canaux » : table retirée, « Canaux ».");
        assertThat(aiguillage(xml -> xml.replaceFirst("hitPolicy=\"COLLECT\"", "hitPolicy=\"FIRST\"")))
                .singleElement()
                .extracting(DifferencesTest::phrase)
                .isEqualTo("Table « Seuils », colonne « Politique » : table changée, « COLLECT » devient « FIRST ».");
    }

    @Test
    void scenarios_are_told_by_name_and_field() {
        String nom = AVANT.scenarios().get(0).nom();
        assertThat(scenarios(yaml -> yaml.replaceFirst("devoirDeConseil: NON_REQUIS", "devoirDeConseil: REQUIS")))
                .singleElement()
                .extracting(DifferencesTest::phrase)
                .isEqualTo("Scénario « " + nom + " », champ « attendu.devoirDeConseil » : scénario changé,"
                        + " « NON_REQUIS » devient « REQUIS ».");
        assertThat(scenarios(yaml -> yaml.replaceFirst(java.util.regex.Pattern.quote(nom), "Autre nom")))
                .extracting(DifferencesTest::phrase)
                .containsExactly(
                        "Scénario « " + nom + " » : scénario retiré.", "Scénario « Autre nom » : scénario ajouté.");
    }

    @Test
    void whatever_is_not_told_apart_is_told_as_a_file() {
        assertThat(aiguillage(xml -> xml.replaceFirst("biodi:width=\"90\"", "biodi:width=\"91\"")))
                .singleElement()
                .extracting(DifferencesTest::phrase)
                .isEqualTo("Fichier « aiguillage.dmn » : fichier changé.");
        assertThat(scenarios(yaml -> "# Un commentaire\n" + yaml))
                .extracting(Difference::nature)
                .containsExactly(NatureDeDifference.FICHIER);
        RulesetContent contenu = LIVRE.avec(RulesetContent.CUMULS, LIVRE.fichier(RulesetContent.CUMULS) + "\n");
        assertThat(Differences.entre(AVANT, lire(contenu)))
                .extracting(DifferencesTest::phrase)
                .containsExactly("Fichier « cumuls.drl » : fichier changé.");
    }

    @Test
    void the_date_of_the_guide_is_told() {
        RulesetContent contenu = new RulesetContent(LocalDate.of(2025, 2, 1), LIVRE.fichiers());
        assertThat(Differences.entre(AVANT, lire(contenu)))
                .extracting(DifferencesTest::phrase)
                .containsExactly("Jeu de règles : date du guide changée, « 2024-01-17 » devient « 2025-02-01 ».");
    }

    @Test
    void as_few_rows_as_can_be_have_moved() {
        List<String> avant = List.of("a", "b", "c", "d", "e");
        assertThat(Deplacements.entre(avant, avant)).isEmpty();
        assertThat(Deplacements.entre(avant, List.of("e", "a", "b", "x", "c", "d")))
                .containsExactly("e");
        assertThat(Deplacements.entre(avant, List.of("b", "c", "a", "e"))).containsExactly("a");
        assertThat(Deplacements.entre(avant, List.of("e", "d", "c", "b", "a"))).hasSize(4);
        assertThat(Deplacements.entre(List.of(), List.of())).isEmpty();
    }

    /** Whatever its spaces are. */
    private static String phrase(Difference difference) {
        return difference.phrase().replace('\u00a0', ' ');
    }

    private static List<Difference> apres(Modification... modifications) {
        return aiguillage(xml -> new DmnEditeur().modifier(xml, "seuils", List.of(modifications)));
    }

    private static List<Difference> aiguillage(UnaryOperator<String> change) {
        return entre(RulesetContent.AIGUILLAGE, change);
    }

    private static List<Difference> scenarios(UnaryOperator<String> change) {
        return entre(RulesetContent.SCENARIOS, change);
    }

    private static List<Difference> entre(String fichier, UnaryOperator<String> change) {
        String apres = change.apply(LIVRE.fichier(fichier));
        assertThat(apres).as("the change changes something").isNotEqualTo(LIVRE.fichier(fichier));
        return Differences.entre(AVANT, lire(LIVRE.avec(fichier, apres)));
    }

    private static JeuLu lire(RulesetContent contenu) {
        DmnFile lecteur = new DmnFile();
        return new JeuLu(
                contenu,
                RulesetContent.TABLES.stream()
                        .map(nom -> lecteur.lire(nom, contenu.fichier(nom)))
                        .toList(),
                ScenarioFile.parse(contenu.fichier(RulesetContent.SCENARIOS)));
    }
}
