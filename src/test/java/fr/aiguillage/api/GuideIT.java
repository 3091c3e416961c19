package fr.aiguillage.api;

import static fr.aiguillage.api.Requetes.PROBLEME;
import static fr.aiguillage.api.Requetes.poster;
import static fr.aiguillage.api.UnBrouillon.AUJOURDHUI;
import static fr.aiguillage.api.UnBrouillon.ecrire;
import static fr.aiguillage.api.UnBrouillon.par;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.aiguillage.service.AvecService;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The adviser's guide, against what is decided. */
@AvecService
class GuideIT {

    private static final String JOUR = "2024-03-15";
    private static final String DEMAIN = LocalDate.parse(AUJOURDHUI).plusDays(1).toString();
    private static final List<String> DE_LA_CONSIGNE =
            List.of("selfcare", "conduite", "certitude", "suite", "etapes", "rappels", "questions", "accompagnement");
    private static final List<String> DU_TEMOIN =
            List.of("devoirDeConseil", "paiement", "avertissements", "explication");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Test
    void the_guide_says_what_is_decided_of_every_one_of_its_witnesses() throws Exception {
        JsonNode guide = guide("?le=" + JOUR);
        int temoins = 0;
        for (JsonNode consigne : consignes(guide)) {
            for (JsonNode temoin : consigne.path("temoins")) {
                JsonNode decision =
                        JSON.readTree(poster("/decide", temoin.path("demande").toString())
                                .statusCode(200)
                                .extract()
                                .asString());
                String ou = consigne.path("quand").asText() + " " + temoin.path("demande");
                assertThat(decision.path("regles")).as(ou).isEqualTo(guide.path("regles"));
                DE_LA_CONSIGNE.forEach(champ ->
                        assertThat(consigne.path(champ)).as(champ + " " + ou).isEqualTo(decision.path(champ)));
                DU_TEMOIN.forEach(champ ->
                        assertThat(temoin.path(champ)).as(champ + " " + ou).isEqualTo(decision.path(champ)));
                assertThat(decision.path("avertissements")).as(ou).containsAll(consigne.path("avertissements"));
                temoins++;
            }
        }
        assertThat(temoins).isGreaterThan(150);
    }

    @Test
    void every_row_of_orientation_is_on_one_sheet() throws Exception {
        List<String> surLesFiches = new ArrayList<>();
        for (JsonNode fiche : guide("?le=" + JOUR).path("fiches")) {
            lignes(fiche.path("consignes"), "Orientation").distinct().forEach(surLesFiches::add);
        }
        assertThat(surLesFiches).containsExactlyInAnyOrderElementsOf(lignesDeLaTable("orientation"));
    }

    @Test
    void every_row_that_blocks_is_in_the_guide_under_its_case() throws Exception {
        JsonNode blocages = guide("?le=" + JOUR).path("blocages");
        assertThat(blocages.findValuesAsText("cas")).containsExactly("1", "2", "3", "4", "5");
        assertThat(blocages).hasSize(6);
        List<String> tables =
                List.of("cas-1-avance", "cas-2-produit", "cas-3-flux", "cas-4-demande", "cas-5-operation");
        for (int rang = 0; rang < tables.size(); rang++) {
            JsonNode table = table(tables.get(rang));
            List<String> bloquantes = flux(table.path("lignes"))
                    .filter(ligne -> ligne.path("cellules").toString().contains("\\\"BLOQUE\\\""))
                    .map(ligne -> ligne.path("id").asText())
                    .toList();
            assertThat(bloquantes).isNotEmpty();
            assertThat(lignes(
                            blocages.path(rang).path("consignes"),
                            table.path("nom").asText()))
                    .containsAll(bloquantes);
        }
    }

    @Test
    void the_map_is_that_of_the_acts() throws Exception {
        JsonNode carte = JSON.readTree(given().get("/cartographie").asString());
        assertThat(guide("").path("plafonds")).isEqualTo(carte.path("actes"));
    }

    @Test
    void one_sheet_can_be_asked_for() {
        given().get("/guide?le=" + JOUR + "&acte=RACHAT_PARTIEL")
                .then()
                .statusCode(200)
                .body("jour", equalTo(JOUR))
                .body("fiches.titre", contains("Rachat partiel"))
                .body("fiches[0].consignes[0].titre", equalTo("Selfcare avec le client"))
                .body("blocages.cas", contains(2, 3, 4, 5, null))
                .body("blocages.consignes.actes.flatten().unique().contains('RACHAT_PARTIEL')", equalTo(true))
                .body("plafonds.acte", contains("RACHAT_PARTIEL"));
    }

    @ParameterizedTest
    @CsvSource({"le=2024-02-30, le", "le=demain, le", "acte=RACHAT, acte"})
    void what_cannot_be_read_is_said(String parametre, String champ) {
        given().get("/guide?" + parametre)
                .then()
                .statusCode(400)
                .contentType(PROBLEME)
                .body("violations.champ", contains(champ));
    }

    @Test
    void writing_the_guide_counts_no_decision() {
        poster("/decide", "{'acte':'CONSULTATION','dateDemande':'2024-05-02'}").statusCode(200);
        double avant = decisionsComptees();
        given().get("/guide?le=2024-05-02").then().statusCode(200);
        assertThat(decisionsComptees()).isEqualTo(avant);
    }

    @Test
    void a_sentence_that_is_published_is_in_the_guide_of_its_day() throws Exception {
        UnBrouillon brouillon = UnBrouillon.cree("anne");
        brouillon
                .modifier(
                        "anne",
                        "texte-des-etapes",
                        ecrire("texte-etape-01", "texte-des-etapes-sortie", "\"Faites-le avec lui.\""))
                .statusCode(200);
        brouillon.etape("anne", "proposition").statusCode(200);
        int numero =
                brouillon.approuver("benoit", DEMAIN).statusCode(201).extract().path("numero");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(versionDu(DEMAIN)).isEqualTo(numero));
        assertThat(guide("?le=" + DEMAIN).toString()).contains("Faites-le avec lui.");
        assertThat(guide("?le=" + JOUR).toString()).doesNotContain("Faites-le avec lui.");
        par("benoit")
                .body("{\"motif\": \"Essai\"}")
                .post("/regles/" + numero + "/annulation")
                .then()
                .statusCode(200);
    }

    private static int versionDu(String jour) {
        return poster("/decide", "{'acte': 'CONSULTATION', 'dateDemande': '" + jour + "'}")
                .extract()
                .path("regles.version");
    }

    private static JsonNode guide(String parametres) throws Exception {
        return JSON.readTree(given().get("/guide" + parametres)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static List<JsonNode> consignes(JsonNode guide) {
        return Stream.of("fiches", "blocages")
                .flatMap(partie -> flux(guide.path(partie)))
                .flatMap(une -> flux(une.path("consignes")))
                .toList();
    }

    private static Stream<String> lignes(JsonNode consignes, String table) {
        return flux(consignes)
                .flatMap(consigne -> flux(consigne.path("temoins")))
                .flatMap(temoin -> flux(temoin.path("explication")))
                .filter(ligne -> ligne.path("table").asText().equals(table))
                .map(ligne -> ligne.path("ligne").asText());
    }

    private static List<String> lignesDeLaTable(String id) throws Exception {
        return flux(table(id).path("lignes"))
                .map(ligne -> ligne.path("id").asText())
                .toList();
    }

    private static JsonNode table(String id) throws Exception {
        return JSON.readTree(par("anne").get("/regles/1/tables/" + id).asString());
    }

    private static Stream<JsonNode> flux(JsonNode liste) {
        return StreamSupport.stream(liste.spliterator(), false);
    }

    private static double decisionsComptees() {
        return given().get("/q/metrics")
                .asString()
                .lines()
                .filter(ligne -> ligne.startsWith("aiguillage_decisions_total"))
                .mapToDouble(ligne -> Double.parseDouble(ligne.substring(ligne.lastIndexOf(' ') + 1)))
                .sum();
    }
}
