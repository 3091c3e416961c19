package fr.aiguillage.api;

import static fr.aiguillage.api.Requetes.VERSEMENT;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.service.AvecService;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@AvecService
class LotIT {

    @Test
    void unLotRepondLigneParLigne() {
        String lot = VERSEMENT + "\n\n" + "{\"acte\":\n" + " ".repeat((1 << 20) + 1) + "\r\n" + VERSEMENT;
        String[] reponses = given().contentType("application/x-ndjson")
                .body(lot.getBytes(StandardCharsets.UTF_8))
                .post("/decide/lot")
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asString()
                .split("\n");
        assertThat(reponses).hasSize(4);
        assertThat(reponses[0]).startsWith("{\"acte\":\"VERSEMENT_PONCTUEL\"");
        assertThat(reponses[1]).contains("\"status\":400", "\"ligne\":3");
        assertThat(reponses[2]).contains("\"status\":413", "\"ligne\":4");
        assertThat(reponses[3]).isEqualTo(reponses[0]);
    }
}
