package fr.aiguillage.api;

import static fr.aiguillage.api.Requetes.poster;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import fr.aiguillage.service.AvecService;
import org.junit.jupiter.api.Test;

@AvecService
class EcranIT {

    @Test
    void lEligibiliteDitToutDesHuitActes() {
        poster("/eligibilite", "{'contrat':{'reference':'C-1'},'dateDemande':'2024-03-15'}")
                .statusCode(200)
                .body("contrat.reference", equalTo("C-1"))
                .body("actes", hasSize(8))
                .body("actes[0].plafonds.reste", not(empty()));
    }

    @Test
    void lEligibiliteRefuseUnActe() {
        poster("/eligibilite", "{'acte':'ARBITRAGE'}").statusCode(400).body("violations.champ", contains("acte"));
    }

    @Test
    void laCartographieEstCalculee() {
        given().get("/cartographie")
                .then()
                .statusCode(200)
                .body("guideDu", equalTo("2024-01-17"))
                .body("actes", hasSize(8))
                .body("actes[0].canaux", contains("SITE", "APPLICATION"))
                .body("actes[0].plafonds.code", hasItem("PAR_ACTE"))
                .body("actes[0].moyensPaiement.ribEnregistre[0].moyens", hasItems("CARTE"));
    }
}
