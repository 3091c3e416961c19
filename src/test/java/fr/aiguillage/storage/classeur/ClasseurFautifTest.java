package fr.aiguillage.storage.classeur;

import static fr.aiguillage.storage.classeur.UnClasseur.PREMIERE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.classeur.Cellule;
import fr.aiguillage.publication.classeur.Feuille;
import fr.aiguillage.publication.classeur.Position;
import fr.aiguillage.storage.ShippedRuleset;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an analyst may get wrong in a workbook is told on its cell. */
class ClasseurFautifTest {

    private static final RulesetContent LIVRE = ShippedRuleset.VERSION.contenu();

    /** The row of « Seuils » that holds the cap of one partial withdrawal. */
    private static final int PLAFOND = PREMIERE + 3;

    private UnClasseur classeur;

    @BeforeEach
    void exporter() {
        classeur = UnClasseur.de(LIVRE);
    }

    @Test
    void a_formula_an_error_and_a_date_are_not_values() {
        classeur.ecrire("Seuils", PLAFOND, 4, new Cellule.Formule("E8*2"))
                .ecrire("Seuils", PLAFOND, 1, new Cellule.Erreur("#N/A"))
                .ecrire("Seuils", PLAFOND, 7, new Cellule.Jour(new BigDecimal("45366")));
        assertThat(classeur.reproches(LIVRE))
                .containsExactly(
                        "Seuils!B9: la cellule contient une erreur du tableur («\u00a0#N/A\u00a0»).",
                        "Seuils!E9: la cellule contient une formule («\u00a0=E8*2\u00a0»).",
                        "Seuils!H9: le tableur a pris ce que contient la cellule pour une date.");
        assertThat(classeur.applique(LIVRE)).as("none of them is taken").isEqualTo(LIVRE);
    }

    @Test
    void merged_cells_are_told_with_their_range() {
        assertThat(classeur.fusionner("Seuils", "B9:B11").reproches(LIVRE))
                .containsExactly("Seuils!B9: les cellules B9:B11 sont fusionnées.");
    }

    @Test
    void an_identifier_is_given_once_and_is_one_of_the_table() {
        classeur.ecrire("Seuils", PLAFOND, 0, "seuil-03").ecrire("Seuils", PLAFOND + 1, 0, "seuil-99");
        assertThat(classeur.reproches(LIVRE))
                .containsExactly(
                        "Seuils!A9: une ligne de la feuille a déjà cet identifiant.",
                        "Seuils!A10: la table n’a pas de ligne «\u00a0seuil-99\u00a0».");
    }

    @Test
    void a_column_is_neither_added_nor_lost_nor_doubled() {
        classeur.ecrire("Seuils", 4, 8, "Avis").ecrire("Seuils", 0, 3, classeur.texte("Seuils", 0, 2));
        assertThat(classeur.reproches(LIVRE))
                .containsExactly(
                        "Seuils!D5: la colonne «\u00a0Seuil\u00a0» est donnée deux fois.",
                        "Seuils!I5: la colonne «\u00a0Avis\u00a0» est inconnue.",
                        "Seuils!A5: la colonne «\u00a0Mesure\u00a0» manque.");
        assertThat(classeur.applique(LIVRE)).isEqualTo(LIVRE);
    }

    @Test
    void a_sheet_that_is_not_known_is_an_error_and_one_that_is_gone_a_warning() {
        classeur.sans("Seuils")
                .sans("Scénarios")
                .avec(new Feuille(
                        "Brouillard", new TreeMap<>(Map.of(new Position(0, 0), Cellule.texte("x"))), List.of()));
        assertThat(classeur.reproches(LIVRE))
                .containsExactly(
                        "null!null: la feuille de la table «\u00a0Seuils\u00a0» manque\u00a0: la table reste telle"
                                + " qu’elle est.",
                        "null!null: la feuille des scénarios manque\u00a0: les scénarios restent tels qu’ils sont.",
                        "Brouillard!A1: la feuille «\u00a0Brouillard\u00a0» est inconnue.");
        assertThat(classeur.applique(LIVRE)).isEqualTo(LIVRE);
    }

    @Test
    void what_is_only_shown_is_not_brought_back_and_that_is_told() {
        classeur.ecrire("Seuils", 1, 0, "Les seuils").ecrire("Seuils", 4, 4, "Plafond");
        assertThat(classeur.reproches(LIVRE))
                .containsExactly(
                        "Seuils!E5: le titre de la colonne «\u00a0Limite\u00a0» n’est pas repris.",
                        "Seuils!A2: ce qui est écrit au-dessus des colonnes n’est pas repris.");
    }

    @Test
    void a_workbook_of_another_content_says_so() {
        RulesetContent autre = LIVRE.avec(RulesetContent.CUMULS, "autre");
        assertThat(classeur.reproches(autre))
                .singleElement()
                .asString()
                .contains("ce qui a changé depuis serait défait");
    }

    @Test
    void a_scenario_has_a_name_of_its_own() {
        String premier = classeur.texte("Scénarios", 4, 1);
        classeur.ecrire("Scénarios", 5, 1, premier).ecrire("Scénarios", 6, 0, "Jamais vu");
        assertThat(classeur.reproches(LIVRE))
                .containsExactly(
                        "Scénarios!B6: le nom «\u00a0" + premier + "\u00a0» est déjà pris.",
                        "Scénarios!A7: aucun scénario n’est connu sous le nom «\u00a0Jamais vu\u00a0».");
    }
}
