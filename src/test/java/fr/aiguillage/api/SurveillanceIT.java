package fr.aiguillage.api;

import static fr.aiguillage.api.Requetes.VERSEMENT;
import static fr.aiguillage.api.Requetes.decider;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.aiguillage.service.AvecService;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the alerts and the dashboard look at is what the service shows. */
@AvecService
class SurveillanceIT {

    private static final Path DOSSIER = Path.of("src/main/observability");
    private static final String MESURE_PAR_PROMETHEUS = "up";
    private static final Set<String> POSEES_PAR_PROMETHEUS = Set.of("job", "instance");
    private static final Pattern CITEE = Pattern.compile("\\{\\{\\s*(?:\\$labels\\.)?(\\w+)\\s*}}");

    @BeforeEach
    void decisions() {
        decider(VERSEMENT).statusCode(200);
        decider("{'acte':'VERSEMENT_PONCTUEL','montant':2000,'client':{'accepteSelfcare':true},"
                        + "'contrat':{'ribEnregistre':true,'situations':['AVANCE_EN_COURS']}}")
                .statusCode(200)
                .body("blocages.cas", contains(1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"alertes", "panneaux"})
    void each_expression_asks_for_what_the_service_shows(String titre, String expression, String phrase) {
        Metriques montrees = Metriques.lues();
        PromQL lue = PromQL.lire(expression);
        assertThat(lue.series()).isNotEmpty();
        Set<String> connues = new HashSet<>(POSEES_PAR_PROMETHEUS);
        for (PromQL.Serie serie : lue.series()) {
            if (!serie.nom().equals(MESURE_PAR_PROMETHEUS)) {
                assertThat(montrees.noms()).contains(serie.nom());
                connues.addAll(montrees.etiquettesDe(serie.nom()));
                verifier(serie, montrees);
            }
        }
        assertThat(connues).containsAll(lue.regroupements()).containsAll(citees(phrase));
    }

    @Test
    void each_row_of_an_explanation_is_counted() {
        List<String> lignes = decider(VERSEMENT).extract().path("explication.ligne");
        assertThat(Metriques.lues().valeurs("aiguillage_lignes_total", "ligne")).containsAll(lignes);
    }

    @Test
    void the_age_of_the_rules_is_told_in_days() {
        String depuis = given().get("/q/health/ready").path("checks.find { it.name == 'regles' }.data.enVigueurDepuis");
        long jours = ChronoUnit.DAYS.between(LocalDate.parse(depuis), LocalDate.now(ZoneId.of("Europe/Paris")));
        assertThat(given().get("/q/metrics").asString()).contains("\naiguillage_regles_age_days " + (double) jours);
    }

    @Test
    void each_alert_says_how_grave_it_is_and_where_it_is_explained() throws IOException {
        for (JsonNode regle : regles()) {
            assertThat(regle.at("/labels/severity").asText()).isIn("critical", "warning");
            assertThat(regle.at("/annotations/summary").asText()).isNotBlank();
            assertThat(regle.at("/annotations/runbook_url").asText())
                    .isEqualTo("docs/exploitation.md#"
                            + regle.path("alert").asText().toLowerCase(Locale.ROOT));
        }
    }

    private static void verifier(PromQL.Serie serie, Metriques montrees) {
        for (PromQL.Condition condition : serie.conditions()) {
            assertThat(montrees.etiquettesDe(serie.nom())).contains(condition.etiquette());
            if (condition.comparaison().equals("=")) {
                assertThat(montrees.valeurs(serie.nom(), condition.etiquette())).contains(condition.valeur());
            }
        }
    }

    private static List<String> citees(String phrase) {
        return CITEE.matcher(phrase).results().map(trouve -> trouve.group(1)).toList();
    }

    private static Stream<Arguments> alertes() throws IOException {
        return regles().valueStream()
                .map(regle -> Arguments.of(
                        regle.path("alert").asText(),
                        regle.path("expr").asText(),
                        regle.at("/annotations/description").asText()));
    }

    private static Stream<Arguments> panneaux() throws IOException {
        JsonNode tableau = new JsonMapper()
                .readTree(DOSSIER.resolve("tableau-de-bord.json").toFile());
        return tableau.path("panels")
                .valueStream()
                .flatMap(panneau -> panneau.path("targets")
                        .valueStream()
                        .map(cible -> Arguments.of(
                                panneau.path("title").asText(),
                                cible.path("expr").asText(),
                                cible.path("legendFormat").asText())));
    }

    static JsonNode regles() throws IOException {
        return new YAMLMapper()
                .readTree(DOSSIER.resolve("alertes.yaml").toFile())
                .at("/groups/0/rules");
    }
}
