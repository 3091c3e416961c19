package fr.aiguillage.storage.classeur;

import static fr.aiguillage.storage.classeur.UnClasseur.PREMIERE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.classeur.Cellule;
import fr.aiguillage.publication.table.Modification;
import fr.aiguillage.publication.table.Modification.Deplacer;
import fr.aiguillage.publication.table.Modification.Dupliquer;
import fr.aiguillage.publication.table.Modification.Ecrire;
import fr.aiguillage.publication.table.Modification.Supprimer;
import fr.aiguillage.publication.table.Table;
import fr.aiguillage.scenario.Scenario;
import fr.aiguillage.storage.ScenarioFile;
import fr.aiguillage.storage.ShippedRuleset;
import fr.aiguillage.storage.fichier.DmnEditeur;
import fr.aiguillage.storage.fichier.DmnFile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes out as a workbook comes back as it was, and only what was changed in it changes. */
class AllerRetourTest {

    private static final RulesetContent LIVRE = ShippedRuleset.VERSION.contenu();
    private static final DmnEditeur EDITEUR = new DmnEditeur();

    /** The first ones are written the way the workbook writes them. */
    private static final List<String> CONDITIONS = List.of(
            "-",
            "\"OUI\"",
            "not(\"A B\", \"C\")",
            "\"A\", \"B\"",
            "\"A\" , \"B\"",
            "not( \"A\" )",
            "\"x, y\"",
            "\"\"",
            "\"sauf moi\"",
            "");

    private static final List<String> RESULTATS = List.of(
            "12",
            "1500.5",
            "0",
            "\"Un texte, avec \u00a0des « mots »\"",
            "\"\"",
            "\" bord \"",
            "\"-\"",
            "\"12\"",
            "123456789012345678",
            "0.10",
            "");

    private static final List<String> REMARQUES =
            List.of("", "=A1", "deux\nlignes", "« A-02 »", "  bord ", "_x000D_", "12", "-");

    @Test
    void a_workbook_that_nobody_touched_changes_nothing() {
        UnClasseur classeur = UnClasseur.de(LIVRE);
        assertThat(classeur.reproches(LIVRE)).isEmpty();
        assertThat(classeur.rapporte(LIVRE).edition().tables()).isEmpty();
        assertThat(classeur.rapporte(LIVRE).edition().scenarios()).isEmpty();
        assertThat(classeur.applique(LIVRE).empreinte()).isEqualTo(LIVRE.empreinte());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatever_was_edited_comes_back_as_it_was(long graine) {
        RulesetContent edite = editer(new Random(graine), 30, true);
        assertThat(edite).isNotEqualTo(LIVRE);
        UnClasseur classeur = UnClasseur.de(edite);
        assertThat(classeur.reproches(edite)).isEmpty();
        assertThat(classeur.applique(edite).empreinte()).isEqualTo(edite.empreinte());
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void it_carries_every_change_from_one_content_to_another(long graine) {
        RulesetContent edite = editer(new Random(graine), 25, false);
        RulesetContent repris = UnClasseur.de(edite).applique(LIVRE);
        RulesetContent.TABLES.forEach(fichier -> assertThat(
                        repris.fichier(fichier).lines())
                .containsExactlyElementsOf(edite.fichier(fichier).lines().toList()));
    }

    @Test
    void cells_are_shown_as_an_analyst_reads_them() {
        UnClasseur classeur = UnClasseur.de(LIVRE);
        assertThat(classeur.texte("Seuils", 4, 0)).isEqualTo("Identifiant");
        assertThat(classeur.texte("Seuils", 4, 4)).isEqualTo("Limite");
        assertThat(classeur.texte("Seuils", PREMIERE + 3, 0)).isEqualTo("seuil-04");
        assertThat(classeur.texte("Seuils", PREMIERE + 3, 1)).isEqualTo("RACHAT_PARTIEL");
        assertThat(classeur.feuille("Seuils").cellule(PREMIERE + 3, 4))
                .contains(new Cellule.Nombre(new BigDecimal("20000")));
        assertThat(classeur.texte("Bloqué", PREMIERE + 1, 1)).isEqualTo("sauf BLOQUE");
        assertThat(classeur.texte("Bloqué", PREMIERE, 2)).isEqualTo("-");
    }

    @Test
    void a_row_without_identifier_is_inserted_where_it_stands() {
        UnClasseur classeur = UnClasseur.de(LIVRE)
                .ranger("Seuils", PREMIERE, rangs(16, 3, 3))
                .ecrire("Seuils", PREMIERE + 4, 0, (Cellule) null);
        Table seuils = table(classeur.applique(LIVRE), "seuils");
        assertThat(seuils.lignes().subList(3, 6).stream().map(Table.Ligne::id))
                .containsExactly("seuil-04", "seuil-17", "seuil-05");
        assertThat(seuils.lignes().get(4).sorties())
                .isEqualTo(seuils.lignes().get(3).sorties());
        assertThat(seuils.lignes().get(4).annotations())
                .isEqualTo(seuils.lignes().get(3).annotations());
    }

    @Test
    void rows_that_are_gone_are_removed_and_rows_that_moved_are_moved() {
        UnClasseur classeur = UnClasseur.de(LIVRE).ranger("Seuils", PREMIERE, List.of(1, 0, 2, 3, 15, 5));
        assertThat(table(classeur.applique(LIVRE), "seuils").lignes().stream().map(Table.Ligne::id))
                .containsExactly("seuil-02", "seuil-01", "seuil-03", "seuil-04", "seuil-16", "seuil-06");
        assertThat(classeur.rapporte(LIVRE).edition().tables().get("seuils"))
                .filteredOn(Deplacer.class::isInstance)
                .as("as few moves as can be")
                .hasSize(2);
    }

    @Test
    void a_sheet_may_be_renamed_and_its_columns_moved() {
        assertThat(UnClasseur.de(LIVRE).renommer("Seuils", "Mes seuils").applique(LIVRE))
                .isEqualTo(LIVRE);
    }

    @Test
    void numbers_values_and_exceptions_are_written_as_the_file_wants_them() {
        Table seuils = table(
                UnClasseur.de(LIVRE)
                        .ecrire("Seuils", PREMIERE, 1, "RACHAT_TOTAL ; ARBITRAGE")
                        .ecrire("Seuils", PREMIERE + 1, 1, "Sauf RACHAT_TOTAL, ARBITRAGE")
                        .ecrire("Seuils", PREMIERE + 2, 1, "\"ARBITRAGE\"")
                        .ecrire("Seuils", PREMIERE, 4, new Cellule.Nombre(new BigDecimal("1500.5")))
                        .ecrire("Seuils", PREMIERE + 1, 4, "25 000 €")
                        .ecrire("Seuils", PREMIERE + 2, 4, "beaucoup")
                        .applique(LIVRE),
                "seuils");
        assertThat(seuils.lignes().subList(0, 3).stream()
                        .map(ligne -> ligne.entrees().get(0)))
                .containsExactly(
                        "\"RACHAT_TOTAL\", \"ARBITRAGE\"", "not(\"RACHAT_TOTAL\", \"ARBITRAGE\")", "\"ARBITRAGE\"");
        assertThat(seuils.lignes().subList(0, 3).stream()
                        .map(ligne -> ligne.sorties().get(2)))
                .containsExactly("1500.5", "25 000 €", "\"beaucoup\"");
    }

    @Test
    void scenarios_are_changed_added_and_removed_and_the_others_stay_to_the_character() {
        UnClasseur classeur = UnClasseur.de(LIVRE);
        int certitude = colonne(classeur, "attendu.certitude");
        int rappels = colonne(classeur, "attendu.rappels");
        int nouvelle = 4 + scenarios(LIVRE).size();
        classeur.ecrire("Scénarios", 4, certitude, (Cellule) null)
                .ecrire("Scénarios", 4, rappels, "(aucun)")
                .ecrire("Scénarios", 5, 1, "Un nouveau nom")
                .ecrire("Scénarios", nouvelle, 1, "Une consultation")
                .ecrire("Scénarios", nouvelle, 2, "Rien ne s’y oppose.")
                .ecrire("Scénarios", nouvelle, colonne(classeur, "faits"), "F012 F013")
                .ecrire(
                        "Scénarios",
                        nouvelle,
                        colonne(classeur, "demande"),
                        "{\"acte\": \"CONSULTATION\", \"dateDemande\": \"2024-03-15\"}")
                .ecrire("Scénarios", nouvelle, colonne(classeur, "attendu.conduite"), "SELFCARE_PAR_CLIENT");
        RulesetContent change = classeur.applique(LIVRE);
        List<Scenario> avant = scenarios(LIVRE);
        List<Scenario> apres = scenarios(change);
        assertThat(apres.get(0).attendu().champs())
                .doesNotContainKey("certitude")
                .containsEntry("rappels", List.of());
        assertThat(apres.get(1).nom()).isEqualTo("Un nouveau nom");
        assertThat(apres.get(1).demande()).isEqualTo(avant.get(1).demande());
        assertThat(apres.get(apres.size() - 1).attendu().champs())
                .containsExactlyEntriesOf(java.util.Map.of("conduite", List.of("SELFCARE_PAR_CLIENT")));
        assertThat(apres.subList(2, avant.size())).isEqualTo(avant.subList(2, avant.size()));
        assertThat(change.fichier(RulesetContent.SCENARIOS))
                .contains("# Les scénarios métier du jeu de règles", "T001");
    }

    @Test
    void the_order_of_scenarios_does_not_matter_and_one_that_is_gone_is_removed() {
        int nombre = scenarios(LIVRE).size();
        List<Integer> inverse =
                IntStream.range(1, nombre).map(i -> nombre - i).boxed().toList();
        RulesetContent change =
                UnClasseur.de(LIVRE).ranger("Scénarios", 4, inverse).applique(LIVRE);
        assertThat(scenarios(change)).isEqualTo(scenarios(LIVRE).subList(1, nombre));
    }

    @Test
    void texts_that_look_like_something_else_come_back_as_they_were() {
        for (String texte : List.of(
                "=1+1",
                "+33 1",
                "-",
                "@SOMME(A1)",
                "'apostrophe",
                "1/2",
                "007",
                "_x0041_",
                "deux\nlignes",
                "a\tb",
                " bord ",
                "1E5",
                "VRAI",
                "😀 & <b>")) {
            String ecrit = EDITEUR.modifier(
                    LIVRE.fichier(RulesetContent.AIGUILLAGE),
                    "seuils",
                    List.of(new Ecrire("seuil-04", "Remarque", texte)));
            RulesetContent contenu = LIVRE.avec(RulesetContent.AIGUILLAGE, ecrit);
            assertThat(UnClasseur.de(contenu).applique(contenu)).as(texte).isEqualTo(contenu);
            String repris = table(UnClasseur.de(contenu).applique(LIVRE), "seuils")
                    .ligne("seuil-04")
                    .orElseThrow()
                    .annotations()
                    .get(2);
            assertThat(repris).as(texte).isEqualTo(texte.strip());
        }
    }

    private static int colonne(UnClasseur classeur, String champ) {
        return IntStream.range(1, 40)
                .filter(colonne -> classeur.texte("Scénarios", 0, colonne).equals(champ))
                .findFirst()
                .orElseThrow();
    }

    /** The ranks of some rows, one of which comes twice in a row. */
    private static List<Integer> rangs(int nombre, int deuxFois, int apres) {
        List<Integer> rangs = IntStream.range(0, nombre).boxed().collect(Collectors.toCollection(ArrayList::new));
        rangs.add(apres + 1, deuxFois);
        return rangs;
    }

    private static List<Scenario> scenarios(RulesetContent contenu) {
        return ScenarioFile.parse(contenu.fichier(RulesetContent.SCENARIOS));
    }

    private static Table table(RulesetContent contenu, String id) {
        return new DmnFile()
                .lire(RulesetContent.AIGUILLAGE, contenu.fichier(RulesetContent.AIGUILLAGE))
                .tableParId(id)
                .orElseThrow();
    }

    private static RulesetContent editer(Random hasard, int combien, boolean retors) {
        RulesetContent contenu = LIVRE;
        for (int i = 0; i < combien; i++) {
            String fichier = RulesetContent.TABLES.get(hasard.nextInt(2));
            List<Table> tables =
                    new DmnFile().lire(fichier, contenu.fichier(fichier)).tables();
            Table table = tables.get(hasard.nextInt(tables.size()));
            if (table.lignes().size() > 1) {
                contenu = contenu.avec(
                        fichier,
                        EDITEUR.modifier(
                                contenu.fichier(fichier), table.id(), List.of(modification(hasard, table, retors))));
            }
        }
        return contenu;
    }

    private static Modification modification(Random hasard, Table table, boolean retors) {
        String ligne = ligne(hasard, table);
        return switch (hasard.nextInt(retors ? 7 : 6)) {
            case 0 -> new Supprimer(ligne);
            case 1, 2 -> new Deplacer(ligne, hasard.nextInt(4) == 0 ? null : ligne(hasard, table));
            case 3 ->
                new Ecrire(
                        ligne,
                        table.entrees()
                                .get(hasard.nextInt(table.entrees().size()))
                                .id(),
                        parmi(hasard, retors ? CONDITIONS : CONDITIONS.subList(0, 4)));
            case 4 -> {
                Table.Sortie sortie =
                        table.sorties().get(hasard.nextInt(table.sorties().size()));
                List<String> justes = RESULTATS.subList(
                        "number".equals(sortie.type()) ? 0 : 3, "number".equals(sortie.type()) ? 3 : 4);
                yield new Ecrire(ligne, sortie.id(), parmi(hasard, retors ? RESULTATS : justes));
            }
            case 5 -> new Ecrire(ligne, "Remarque", parmi(hasard, retors ? REMARQUES : REMARQUES.subList(0, 4)));
            default -> new Dupliquer(ligne);
        };
    }

    private static String parmi(Random hasard, List<String> textes) {
        return textes.get(hasard.nextInt(textes.size()));
    }

    private static String ligne(Random hasard, Table table) {
        return table.lignes().get(hasard.nextInt(table.lignes().size())).id();
    }
}
