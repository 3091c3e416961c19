package fr.aiguillage.api;

import static fr.aiguillage.api.Requetes.PROBLEME;
import static fr.aiguillage.api.Requetes.VERSEMENT;
import static fr.aiguillage.api.Requetes.decider;
import static fr.aiguillage.api.Requetes.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import fr.aiguillage.api.mesure.Decideur;
import fr.aiguillage.api.mesure.DecisionMetrics;
import fr.aiguillage.api.mesure.Suivi;
import fr.aiguillage.api.probleme.ContratEnCause;
import fr.aiguillage.api.probleme.Problemes;
import fr.aiguillage.decision.AucunRulesetException;
import fr.aiguillage.decision.Decision;
import fr.aiguillage.decision.RegleDefaillanteException;
import fr.aiguillage.decision.RulesetsEnVigueur;
import fr.aiguillage.demande.Demande;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PanneTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String TRACEPARENT = "00-" + TRACE + "-00f067aa0ba902b7-01";

    @Inject
    DecisionMetrics mesures;

    @Test
    void sansJeuDeReglesLeServiceEstIndisponible() {
        enPanne(new AucunRulesetException("Aucun jeu."));
        decider(VERSEMENT)
                .statusCode(503)
                .contentType(PROBLEME)
                .header("Retry-After", notNullValue())
                .body("type", equalTo("urn:aiguillage:probleme:aucun-jeu-de-regles"));
    }

    @Test
    void uneRegleDefaillanteEstNommee() {
        enPanne(new RegleDefaillanteException(3, "Orientation", "Aucune ligne."));
        decider(VERSEMENT)
                .statusCode(500)
                .contentType(PROBLEME)
                .body("version", equalTo(3))
                .body("table", equalTo("Orientation"))
                .body("correlation", notNullValue());
    }

    @Test
    void uneErreurInattendueNeMontreRienDUInterieur() {
        enPanne(new IllegalStateException("java.lang.secret"));
        decider(VERSEMENT)
                .statusCode(500)
                .contentType(PROBLEME)
                .body("correlation", notNullValue())
                .body(not(containsString("java")))
                .body(not(containsString("Exception")));
    }

    @Test
    void laTraceDeLAppelantEstDansLeProblemeEtDansLeJournal() {
        enPanne(new IllegalStateException("panne"));
        try (Journal journal = Journal.de(Problemes.class)) {
            suivi("application/json").post("/decide").then().statusCode(500).body("correlation", equalTo(TRACE));
            suivi("application/x-ndjson")
                    .post("/decide/lot")
                    .then()
                    .statusCode(200)
                    .body(containsString("\"correlation\":\"" + TRACE + "\""));
            assertThat(journal.lignes())
                    .hasSize(2)
                    .allSatisfy(ligne -> assertThat(ligne).startsWith(TRACE + " Correlation " + TRACE));
        }
    }

    @RepeatedTest(8)
    void laTraceNePassePasALaRequeteSuivante() {
        enPanne(new IllegalStateException("panne"));
        suivi("application/json").post("/decide").then().body("correlation", equalTo(TRACE));
        decider(VERSEMENT).body("correlation", not(equalTo(TRACE)));
    }

    @Test
    void laReferenceDuContratNEstPasDansLeJournal() {
        QuarkusMock.installMockForType(
                new Decideur(date -> null, mesures, Suivi.AUCUN, new ContratEnCause(false)) {
                    @Override
                    public Decision decider(Demande demande) {
                        throw new IllegalStateException("Rien à faire de " + demande);
                    }
                },
                Decideur.class);
        try (Journal journal = Journal.de(Problemes.class)) {
            decider(VERSEMENT).statusCode(500);
            assertThat(journal.lignes())
                    .singleElement(STRING)
                    .contains("reference=***")
                    .doesNotContain("C-1");
        }
    }

    @Test
    void laReferenceNEstACoteDeLErreurQueSiOnLaDemande() {
        for (boolean demandee : new boolean[] {false, true}) {
            enPanne(new IllegalStateException("panne"), demandee);
            try (Journal journal = Journal.de(Problemes.class)) {
                decider(VERSEMENT).statusCode(500);
                assertThat(journal.lignes()).singleElement(STRING).matches(ligne -> ligne.contains("C-1") == demandee);
            }
        }
    }

    @Test
    void laReferenceNePassePasALaLigneSuivanteDUnLot() {
        enPanne(new IllegalStateException("panne"), true);
        try (Journal journal = Journal.de(Problemes.class)) {
            suivi("application/x-ndjson", VERSEMENT + "\n" + json("{'acte':'CONSULTATION'}"))
                    .post("/decide/lot")
                    .then()
                    .statusCode(200);
            assertThat(journal.lignes()).hasSize(2);
            assertThat(journal.lignes().get(0)).endsWith("C-1");
            assertThat(journal.lignes().get(1)).doesNotContain("C-1");
        }
    }

    private static RequestSpecification suivi(String format) {
        return suivi(format, VERSEMENT);
    }

    private static RequestSpecification suivi(String format, String corps) {
        return given().contentType(format)
                .header("traceparent", TRACEPARENT)
                .body(corps.getBytes(StandardCharsets.UTF_8));
    }

    private void enPanne(RuntimeException erreur) {
        enPanne(erreur, false);
    }

    private void enPanne(RuntimeException erreur, boolean contratNomme) {
        RulesetsEnVigueur panne = date -> {
            throw erreur;
        };
        QuarkusMock.installMockForType(
                new Decideur(panne, mesures, Suivi.AUCUN, new ContratEnCause(contratNomme)), Decideur.class);
    }
}
