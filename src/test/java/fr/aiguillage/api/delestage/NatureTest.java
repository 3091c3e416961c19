package fr.aiguillage.api.delestage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NatureTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            /decide,                                 DECISION
            /decide/bascules,                        TACHE
            /eligibilite,                            TACHE
            /cartographie,                           TACHE
            /brouillons/3,                           TACHE
            /brouillons/3/tables/seuils,             TACHE
            /brouillons/3/decision,                  TACHE
            /regles/1/raisonnements,                 TACHE
            /inconnue,                               TACHE
            /guide,                                  ANALYSE
            /brouillons/3/impact,                    ANALYSE
            /brouillons/3/controle,                  ANALYSE
            /brouillons/3/couverture/seuils,         ANALYSE
            /brouillons/3/approbation,               ANALYSE
            /regles/1/scenarios/execution,           ANALYSE
            /regles/1/classeur,                      ANALYSE
            /decide/lot,                             LOT
            /decide/lot/,                            LOT
            /brouillons/3/impact/demandes,           LOT
            """)
    void each_address_has_its_own(String chemin, Nature nature) {
        assertThat(Nature.de(chemin)).contains(nature);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/live", "/q/metrics", "/q/openapi", "/atelier/", "/atelier/assets/x.js"})
    void probes_metrics_and_the_page_are_never_declined(String chemin) {
        assertThat(Nature.de(chemin)).isEqualTo(Optional.empty());
    }
}
