package fr.aiguillage.drools;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.publication.table.Table;
import fr.aiguillage.storage.fichier.DmnFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Analysts may change what the tables say, not what the service reads in them by name. */
class ControleDuContratTest {

    private static final Modele AIGUILLAGE = modele(RulesetContent.AIGUILLAGE);
    private static final Modele ACCOMPAGNEMENT = modele(RulesetContent.ACCOMPAGNEMENT);

    @Test
    void the_shipped_files_hold_what_the_service_expects() {
        assertThat(phrases(AIGUILLAGE)).isEmpty();
        assertThat(phrases(ACCOMPAGNEMENT)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("lues")
    void a_table_that_the_service_reads_cannot_be_renamed(String fichier, String nom) {
        Modele avant = fichier.equals(RulesetContent.AIGUILLAGE) ? AIGUILLAGE : ACCOMPAGNEMENT;
        assertThat(phrases(change(avant, nom, table -> avec(table, "Autre", table.politique(), table.sorties()))))
                .singleElement()
                .asString()
                .contains("Fichier «\u00a0" + fichier + "\u00a0»", "«\u00a0" + nom + "\u00a0» manque");
    }

    @Test
    void a_table_of_the_analysts_own_may_be_renamed() {
        assertThat(phrases(change(
                        AIGUILLAGE,
                        "Respect des plafonds",
                        table -> avec(table, "Plafonds", table.politique(), table.sorties()))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Conduite, UNIQUE, COLLECT", "Seuils, FIRST, COLLECT", "Selfcare, COLLECT, UNIQUE"})
    void the_hit_policy_of_a_table_that_the_service_reads_cannot_change(String nom, String apres, String avant) {
        assertThat(phrases(change(AIGUILLAGE, nom, table -> avec(table, nom, apres, table.sorties()))))
                .singleElement()
                .asString()
                .contains(
                        "Table «\u00a0" + nom + "\u00a0»",
                        "«\u00a0" + apres + "\u00a0»",
                        "«\u00a0" + avant + "\u00a0»");
    }

    @ParameterizedTest
    @CsvSource({"Seuils, limite", "Conduite, ordre", "Orientation, suite", "Questions, question", "Canaux, site"})
    void an_output_that_the_service_reads_cannot_be_renamed(String nom, String sortie) {
        assertThat(phrases(change(AIGUILLAGE, nom, table -> sortie(table, sortie, "autre", "number"))))
                .singleElement()
                .asString()
                .contains("Table «\u00a0" + nom + "\u00a0»", "«\u00a0" + sortie + "\u00a0» manque");
    }

    @ParameterizedTest
    @CsvSource({"Seuils, limite, string", "Conduite, ordre, string", "Conduite, code, string", "Seuils, mesure, number"
    })
    void an_output_that_the_service_reads_cannot_change_its_type(String nom, String sortie, String type) {
        assertThat(phrases(change(AIGUILLAGE, nom, table -> sortie(table, sortie, sortie, type))))
                .singleElement()
                .asString()
                .contains("Table «\u00a0" + nom + "\u00a0», colonne «", "est de type «\u00a0" + type + "\u00a0»");
    }

    @Test
    void the_order_of_the_steps_is_a_number() {
        assertThat(phrases(change(ACCOMPAGNEMENT, "Étapes", table -> sortie(table, "ordre", "ordre", "string"))))
                .singleElement()
                .asString()
                .contains("le service attend «\u00a0number\u00a0»");
    }

    @Test
    void a_table_with_one_answer_keeps_one_output() {
        assertThat(phrases(change(AIGUILLAGE, "Selfcare", table -> {
                    List<Table.Sortie> sorties = new ArrayList<>(table.sorties());
                    sorties.add(new Table.Sortie("de-trop", "De trop", "trop", "string"));
                    return avec(table, table.nom(), table.politique(), sorties);
                })))
                .singleElement()
                .asString()
                .contains("elle a 2 sorties");
    }

    @Test
    void an_input_that_the_service_does_not_fill_is_refused() {
        Map<String, String> donnees = new HashMap<>(AIGUILLAGE.donnees());
        donnees.put("age", "number");
        assertThat(phrases(new Modele(
                        AIGUILLAGE.fichier(), AIGUILLAGE.nom(), AIGUILLAGE.types(), donnees, AIGUILLAGE.tables())))
                .singleElement()
                .asString()
                .contains("«\u00a0age\u00a0» n’est pas de celles que le service fournit");
    }

    @ParameterizedTest
    @CsvSource({"acte, OuiNon", "positionCarte, OuiNon", "acte, number"})
    void an_input_cannot_change_its_type(String nom, String type) {
        Map<String, String> donnees = new HashMap<>(AIGUILLAGE.donnees());
        donnees.put(nom, type);
        assertThat(phrases(new Modele(
                        AIGUILLAGE.fichier(), AIGUILLAGE.nom(), AIGUILLAGE.types(), donnees, AIGUILLAGE.tables())))
                .singleElement()
                .asString()
                .contains("«\u00a0" + nom + "\u00a0» est de type «\u00a0" + type + "\u00a0»");
    }

    @Test
    void an_input_cannot_lose_its_type() {
        Map<String, String> donnees = new HashMap<>(AIGUILLAGE.donnees());
        donnees.put("ajoutSupport", null);
        assertThat(phrases(new Modele(
                        AIGUILLAGE.fichier(), AIGUILLAGE.nom(), AIGUILLAGE.types(), donnees, AIGUILLAGE.tables())))
                .singleElement()
                .asString()
                .contains("«\u00a0ajoutSupport\u00a0» n’a pas de type");
    }

    @ParameterizedTest
    @CsvSource({"Conduite", "CodeSeuil", "Mesure", "TypeQuestion", "MoyenOffert"})
    void the_values_that_the_service_knows_cannot_change(String type) {
        Map<String, List<String>> types = new HashMap<>(AIGUILLAGE.types());
        types.put(type, List.of("INVENTEE"));
        assertThat(phrases(new Modele(
                        AIGUILLAGE.fichier(), AIGUILLAGE.nom(), types, AIGUILLAGE.donnees(), AIGUILLAGE.tables())))
                .singleElement()
                .asString()
                .contains("les valeurs du type «\u00a0" + type + "\u00a0» doivent être [");
    }

    static Stream<Arguments> lues() {
        return RulesetContent.TABLES.stream()
                .flatMap(
                        fichier -> Attente.de(fichier).stream().map(attente -> Arguments.of(fichier, attente.table())));
    }

    private static Modele modele(String fichier) {
        return new DmnFile().lire(fichier, Livre.CONTENU.fichier(fichier));
    }

    private static Modele change(Modele modele, String nom, UnaryOperator<Table> changement) {
        List<Table> tables = modele.tables().stream()
                .map(table -> table.nom().equals(nom) ? changement.apply(table) : table)
                .toList();
        assertThat(tables).isNotEqualTo(modele.tables());
        return new Modele(modele.fichier(), modele.nom(), modele.types(), modele.donnees(), tables);
    }

    private static Table sortie(Table table, String avant, String apres, String type) {
        return avec(
                table,
                table.nom(),
                table.politique(),
                table.sorties().stream()
                        .map(sortie -> sortie.nom().equals(avant)
                                ? new Table.Sortie(sortie.id(), sortie.libelle(), apres, type)
                                : sortie)
                        .toList());
    }

    private static Table avec(Table table, String nom, String politique, List<Table.Sortie> sorties) {
        return new Table(
                table.id(),
                nom,
                table.description(),
                politique,
                table.entrees(),
                sorties,
                table.annotations(),
                table.lignes());
    }

    private static List<String> phrases(Modele modele) {
        return new ControleDuContrat()
                .examiner(modele).stream().map(Constatation::phrase).toList();
    }
}
