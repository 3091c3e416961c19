package fr.aiguillage.publication.temoin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.aiguillage.decision.Aiguilleur;
import fr.aiguillage.decision.CodeSeuil;
import fr.aiguillage.decision.LigneDeclenchee;
import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.publication.Livraison;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TemoinsTest {

    private static final Temoins TEMOINS = new Temoins(Livraison.MODELES, Livraison.RULESET, Livraison.JOUR);

    @Test
    void every_row_that_decides_has_a_demand_that_fires_it() {
        long debut = System.nanoTime();
        List<String> sans = new ArrayList<>();
        int lignes = 0;
        for (LigneDeclenchee ligne : Livraison.RULESET.lignes()) {
            if (!ligne.table().endsWith(".drl")) {
                lignes++;
                Recherche recherche = TEMOINS.declencher(ligne.table(), ligne.ligne());
                boolean declenche = recherche
                        .demande()
                        .filter(demande -> Aiguilleur.decider(demande, Livraison.RULESET)
                                .explication()
                                .contains(ligne))
                        .isPresent();
                if (!declenche) {
                    sans.add(ligne.table() + " " + ligne.ligne() + " " + recherche);
                }
            }
        }
        System.out.println(lignes + " lignes, " + (System.nanoTime() - debut) / 1_000_000 + " ms");
        assertThat(sans).isEmpty();
        assertThat(lignes).isGreaterThan(300);
    }

    @Test
    void what_is_wanted_of_the_last_tables_is_found() {
        Map<String, Set<String>> voulu = Map.of(
                "acte", Set.of("RACHAT_PARTIEL"),
                "Respect des plafonds", Set.of("ATTEINTS"),
                "Bloqué", Set.of("OUI"),
                "Attendre", Set.of("NON"),
                "fiche", Set.of("RACHAT_PARTIEL"));
        Demande demande = TEMOINS.chercher(voulu).demande().orElseThrow();
        assertThat(new EvaluateurDeTables(Livraison.MODELES)
                        .evaluer(Aiguilleur.profil(demande, Livraison.RULESET))
                        .valeurs())
                .containsEntry("Respect des plafonds", "ATTEINTS")
                .containsEntry("Bloqué", "OUI")
                .containsEntry("Attendre", "NON")
                .containsEntry("Orientation.fiche", "RACHAT_PARTIEL");
    }

    @Test
    void what_cannot_be_is_said_to_be_impossible() {
        Recherche recherche = TEMOINS.chercher(Map.of(
                "positionCarte",
                Set.of("AU_DELA"),
                "positionCarteAnnoncee",
                Set.of("EN_DECA"),
                "montantConnu",
                Set.of("NON")));
        assertThat(recherche.demande()).isEmpty();
        assertThat(recherche.exhaustive()).isTrue();
    }

    @Test
    void a_consultation_never_sends_to_a_financial_adviser() {
        Recherche recherche = TEMOINS.chercher(
                Map.of("acte", Set.of("CONSULTATION"), "Conduite de base", Set.of("CONSEILLER_FINANCIER")));
        assertThat(recherche.demande()).isEmpty();
        assertThat(recherche.exhaustive()).isTrue();
    }

    @Test
    void a_value_that_the_service_never_says_is_impossible() {
        assertThat(TEMOINS.chercher(Map.of("portefeuille", Set.of("AGENT"))))
                .isEqualTo(new Recherche(Optional.empty(), true, 0));
    }

    @Test
    void what_no_table_gives_cannot_be_wanted() {
        assertThatThrownBy(() -> TEMOINS.chercher(Map.of("Étapes", Set.of("PATIENTER"))))
                .hasMessageContaining("«\u00a0Étapes\u00a0»");
    }

    @Test
    void every_limit_is_approached_on_both_sides() {
        for (Acte acte : Acte.values()) {
            Livraison.RULESET.seuils(acte).stream()
                    .filter(seuil -> seuil.code() != CodeSeuil.DELAI_RIB)
                    .forEach(seuil -> {
                        BigDecimal pas = new BigDecimal(seuil.code() == CodeSeuil.NOMBRE_ANNEE_CIVILE ? "1" : "0.01");
                        for (BigDecimal ecart : List.of(pas.negate(), BigDecimal.ZERO, pas)) {
                            assertThat(TEMOINS.aDistance(acte, seuil.code(), seuil.limite(), ecart))
                                    .as("%s %s %s", acte, seuil.code(), ecart)
                                    .isPresent();
                        }
                    });
        }
    }

    @Test
    void the_same_search_finds_the_same_demand() {
        Map<String, Set<String>> voulu = Map.of("Bloqué", Set.of("OUI"), "Respect des plafonds", Set.of("DEPASSES"));
        assertThat(new Temoins(Livraison.MODELES, Livraison.RULESET, Livraison.JOUR).chercher(voulu))
                .isEqualTo(TEMOINS.chercher(voulu));
    }
}
