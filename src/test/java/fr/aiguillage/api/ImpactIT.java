package fr.aiguillage.api;

import static fr.aiguillage.api.UnBrouillon.par;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.aiguillage.service.AvecService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a draft would change. */
@AvecService
class ImpactIT {

    private UnBrouillon brouillon;

    @BeforeEach
    void creer() {
        brouillon = UnBrouillon.cree("anne");
    }

    @Test
    void nothing_when_nothing_was_changed() {
        par("anne")
                .get(brouillon.chemin("/impact"))
                .then()
                .statusCode(200)
                .body("tables", empty())
                .body("decisions", empty())
                .body("demandesComparees", greaterThan(4_000))
                .body("rienDAutre", containsString("Aucune table ne change"));
    }

    @Test
    void a_cap_that_is_raised_is_told_in_amounts() {
        brouillon.ecrireLePlafond("anne", "25000");
        par("anne")
                .get(brouillon.chemin("/impact"))
                .then()
                .body("tables.table", hasItem("Respect des plafonds"))
                .body(
                        "tables.regions.flatten().phrase",
                        hasItem(containsString("montant dans ]20\u00a0000\u00a0; 25\u00a0000[")))
                .body("tables.find { it.table == 'Respect des plafonds' }.regions.exemple", everyItem(notNullValue()))
                .body("tables.find { it.table == 'Respect des plafonds' }.regions[3].exemple.montant", equalTo(25_000))
                .body("decisions[0].changements.champ", hasItem("conduite"))
                .body("decisions[0].demande.acte", equalTo("RACHAT_PARTIEL"));
    }

    @Test
    void demands_of_the_analysts_own_are_replayed_and_counted() throws Exception {
        brouillon.ecrireLePlafond("anne", "25000");
        String lignes = Requetes.json("{'acte':'RACHAT_PARTIEL','montant':22000,'dateDemande':'2024-03-15'}\n"
                + "{'acte':'RACHAT_PARTIEL','montant':-1}\n\n{'acte':'CONSULTATION'}\n");
        JsonNode bilan = rejouer("application/x-ndjson", lignes);
        assertThat(bilan.path("total").asInt()).isEqualTo(3);
        assertThat(bilan.path("changees").asInt()).isEqualTo(1);
        assertThat(bilan.at("/mouvements/0/avant").asText()).isEqualTo("PROCESS_HABITUEL");
        assertThat(bilan.at("/mouvements/0/apres").asText()).isEqualTo("SELFCARE_AVEC_CLIENT");
        assertThat(bilan.at("/details/0/ligne").asInt()).isEqualTo(1);
        assertThat(bilan.at("/lignesIllisibles/0/ligne").asInt()).isEqualTo(2);
        assertThat(bilan.at("/lignesIllisibles/0/motif").asText()).contains("supérieur à zéro");
    }

    @Test
    void a_spreadsheet_written_the_french_way_is_read() throws Exception {
        brouillon.ecrireLePlafond("anne", "25000");
        String csv = """
                \ufeffacte;montant;dateDemande;client.accepteSelfcare;contrat.situations
                RACHAT_PARTIEL;22 000,50;2024-03-15;OUI;
                RACHAT_PARTIEL;"21 000 €";2024-03-15;NON;AVANCE_EN_COURS|DEMANDE_EN_COURS
                RACHAT_PARTIEL;beaucoup;2024-03-15;OUI;
                """;
        JsonNode bilan = rejouer("text/csv", csv);
        assertThat(bilan.path("total").asInt()).isEqualTo(3);
        assertThat(bilan.path("changees").asInt()).isEqualTo(2);
        assertThat(bilan.at("/lignesIllisibles/0/ligne").asInt()).isEqualTo(4);
        assertThat(bilan.at("/lignesIllisibles/0/motif").asText()).contains("beaucoup");
    }

    @Test
    void a_draft_that_cannot_decide_has_no_impact_but_findings() {
        brouillon.modifier("anne", "orientation", "{\"operation\": \"SUPPRIMER\", \"ligne\": \"orientation-14\"}");
        par("anne")
                .get(brouillon.chemin("/impact"))
                .then()
                .statusCode(422)
                .body("constatations.controle", hasItem("TROU"));
    }

    private JsonNode rejouer(String type, String demandes) throws Exception {
        String reponse = par("anne")
                .contentType(type)
                .body(demandes.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post(brouillon.chemin("/impact/demandes"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        String[] lignes = reponse.split("\n");
        return new ObjectMapper().readTree(lignes[lignes.length - 1]).path("bilan");
    }
}
