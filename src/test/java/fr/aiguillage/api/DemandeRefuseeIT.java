package fr.aiguillage.api;

import static fr.aiguillage.api.Requetes.PROBLEME;
import static fr.aiguillage.api.Requetes.VERSEMENT;
import static fr.aiguillage.api.Requetes.decider;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import fr.aiguillage.service.AvecService;
import io.restassured.http.ContentType;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@AvecService
class DemandeRefuseeIT {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'acte':'ARBITRAGE','montan':1}                    | montan",
                "{'acte':'ARBITRAJE'}                               | acte",
                "{'acte':'ARBITRAGE','montant':'1'}                 | montant",
                "{'acte':'ARBITRAGE','montant':1.000}               | montant",
                "{'acte':'ARBITRAGE','montant':1e9}                 | montant",
                "{'acte':'ARBITRAGE','dateDemande':'2024-02-31'}    | dateDemande",
                "[]                                                 | corps",
                "{'acte':                                           | corps",
            })
    void uneDemandeInvalideEstRefusee(String demande, String champ) {
        decider(demande)
                .statusCode(400)
                .contentType(PROBLEME)
                .body("status", equalTo(400))
                .body("type", containsString("urn:aiguillage:probleme:"))
                .body("detail", notNullValue())
                .body("violations.champ", contains(champ));
    }

    @Test
    void toutesLesErreursSontDitesALaFois() {
        decider("{'montant':1.234,'canal':'SITTE','dateDemande':'2024-02-31','montan':1}")
                .statusCode(400)
                .body("violations.champ", contains("acte", "montant", "canal", "dateDemande", "montan"));
    }

    @Test
    void unCorpsVideEstRefuse() {
        given().contentType(ContentType.JSON)
                .post("/decide")
                .then()
                .statusCode(400)
                .contentType(PROBLEME)
                .body("detail", equalTo("Le corps est vide\u00a0; un objet JSON est attendu."));
    }

    @Test
    void milleOperationsSontAccepteesEtUneDePlusRefusee() {
        decider(demandeAvecOperations(1_000)).statusCode(200);
        decider(demandeAvecOperations(1_001)).statusCode(400).body("violations.champ", contains("contrat.operations"));
    }

    @Test
    void unCorpsDePlusDUnMebioctetEstRefuse() {
        given().contentType(ContentType.JSON)
                .body(" ".repeat(1 << 20) + VERSEMENT)
                .post("/decide")
                .then()
                .statusCode(413)
                .contentType(PROBLEME)
                .body("type", equalTo("urn:aiguillage:probleme:corps-trop-grand"));
    }

    @Test
    void unCorpsDePlusDUnMebioctetSansLongueurEstRefuse() {
        byte[] corps = (" ".repeat(1 << 20) + VERSEMENT).getBytes(StandardCharsets.UTF_8);
        given().contentType(ContentType.JSON)
                .body(new ByteArrayInputStream(corps))
                .post("/decide")
                .then()
                .statusCode(413)
                .contentType(PROBLEME);
    }

    @Test
    void unCorpsDUnMebioctetEstAccepte() {
        String demande = VERSEMENT;
        decider(demande + " ".repeat((1 << 20) - demande.length())).statusCode(200);
    }

    private static String demandeAvecOperations(int nombre) {
        return IntStream.range(0, nombre)
                .mapToObj(i -> "{'acte':'CONSULTATION','date':'2024-01-01'}")
                .collect(Collectors.joining(",", "{'acte':'CONSULTATION','contrat':{'operations':[", "]}}"));
    }
}
