package fr.aiguillage.api;

import static fr.aiguillage.api.Requetes.PROBLEME;
import static fr.aiguillage.api.Requetes.VERSEMENT;
import static fr.aiguillage.api.Requetes.decider;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import fr.aiguillage.api.mesure.Decideur;
import fr.aiguillage.api.mesure.DecisionMetrics;
import fr.aiguillage.decision.AucunRulesetException;
import fr.aiguillage.decision.RegleDefaillanteException;
import fr.aiguillage.decision.RulesetsEnVigueur;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PanneTest {

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

    private void enPanne(RuntimeException erreur) {
        RulesetsEnVigueur panne = date -> {
            throw erreur;
        };
        QuarkusMock.installMockForType(new Decideur(panne, mesures), Decideur.class);
    }
}
