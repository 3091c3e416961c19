package fr.aiguillage.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.scenario.Scenario;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Scenarios are read with care and edited one by one. */
class ScenariosEditesTest {

    private static final String LIVRE = ShippedRuleset.VERSION.contenu().fichier(RulesetContent.SCENARIOS);
    private static final List<Scenario> SCENARIOS = new ScenarioFile().lire(LIVRE);
    private static final String PREMIER = SCENARIOS.get(0).nom();
    private static final ScenarioEditeur EDITEUR = new ScenarioEditeur();
    private static final String UN =
            "- nom: \"A\"\n  description: \"d\"\n  demande: {acte: ARBITRAGE}\n  attendu: {conduite: [ATTENDRE]}\n";

    @Test
    void a_field_that_is_given_is_replaced_and_the_others_stay() {
        String apres = EDITEUR.remplacer(LIVRE, PREMIER, "{\"attendu\": {\"selfcare\": \"IMPOSSIBLE\"}}");
        Scenario scenario = new ScenarioFile().lire(apres).get(0);
        assertThat(scenario.attendu().champs()).isEqualTo(Map.of("selfcare", "IMPOSSIBLE"));
        assertThat(scenario.demande()).isEqualTo(SCENARIOS.get(0).demande());
        assertThat(scenario.faits()).isEqualTo(SCENARIOS.get(0).faits());
        assertThat(apres).contains("- id: \"T001\"");
        assertThat(new ScenarioFile().lire(apres).subList(1, SCENARIOS.size()))
                .isEqualTo(SCENARIOS.subList(1, SCENARIOS.size()));
    }

    @Test
    void everything_but_the_scenario_stays_to_the_character() {
        String apres = EDITEUR.remplacer(LIVRE, PREMIER, "{\"nom\": \"Autre\"}");
        int avant = LIVRE.indexOf("- id: T001");
        int suivant = LIVRE.indexOf("\n- nom", avant);
        assertThat(apres).startsWith(LIVRE.substring(0, avant)).endsWith(LIVRE.substring(suivant));
    }

    @Test
    void a_scenario_is_added_last_and_removed() {
        String ajoute = EDITEUR.ajouter(
                LIVRE, "{\"nom\": \"Z\", \"description\": \"d\", \"demande\": {\"montant\": 1.50}, \"attendu\": {}}");
        assertThat(ajoute).startsWith(LIVRE);
        assertThat(new ScenarioFile().lire(ajoute))
                .last()
                .extracting(Scenario::nom)
                .isEqualTo("Z");
        assertThat(new ScenarioFile().lire(EDITEUR.supprimer(ajoute, "Z"))).isEqualTo(SCENARIOS);
    }

    @Test
    void a_file_that_is_set_out_otherwise_is_written_anew_after_its_first_comment() {
        String autre = "# Tête\n[{nom: A, description: d, demande: {}, attendu: {}}]\n";
        assertThat(EDITEUR.remplacer(autre, "A", "{\"description\": \"e\"}"))
                .startsWith("# Tête\n- nom: \"A\"\n  description: \"e\"");
    }

    @Test
    void what_cannot_be_done_is_told() {
        assertThatThrownBy(() -> EDITEUR.supprimer(UN, "B")).hasMessageContaining("B");
        assertThatThrownBy(() -> EDITEUR.ajouter(UN, "{\"nom\": \"A\"}")).hasMessageContaining("description");
        assertThatThrownBy(() -> EDITEUR.ajouter(UN, "[]")).hasMessageContaining("objet JSON");
        assertThatThrownBy(() -> EDITEUR.ajouter(UN, "{")).hasMessageContaining("JSON");
        assertThatThrownBy(() -> EDITEUR.remplacer(UN, "A", "{\"demande\": null}"))
                .hasMessageContaining("demande");
    }

    @Test
    void a_file_that_is_wrong_says_where() {
        refuse(UN + UN, "n° 2", "déjà pris");
        refuse(UN.replace("description", "descriptoin"), "descriptoin");
        refuse(UN.replace("{acte: ARBITRAGE}", "ARBITRAGE"), "n° 1", "« A »", "demande");
        refuse(UN.replace("conduite", "conduit"), "« A »", "conduit");
        refuse(UN + "  faits: F001\n", "faits", "liste");
        refuse("nom: A\n", "liste");
        refuse("", "liste");
        refuse("- {", "YAML");
        refuse(UN + "  nom: B\n", "YAML");
        refuse("[".repeat(500), "imbriqué");
        refuse("x".repeat((2 << 20) + 1), "2 Mio");
    }

    @Test
    void anchors_that_could_blow_up_are_refused() {
        refuse("- &a [x, x]\n- [*a, *a]\n", "ancre");
        refuse(UN.replace("\"d\"", "*d"), "ancre");
        refuse(UN.replace("{acte", "&d {acte"), "ancre");
    }

    private static void refuse(String yaml, String... mots) {
        assertThatThrownBy(() -> new ScenarioFile().lire(yaml))
                .isInstanceOf(IllegalArgumentException.class)
                .satisfies(refus ->
                        assertThat(refus.getMessage().replace('\u00a0', ' ')).contains(mots));
    }
}
