package fr.aiguillage.publication.impact;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.publication.Livraison;
import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.impact.Rejeu.Etat;
import fr.aiguillage.publication.impact.Rejeu.Mouvement;
import fr.aiguillage.publication.temoin.DemandesAuxBornes;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RejeuTest {

    /** More by hand, to see how long it takes: {@code -DargLine=-Drejeu.demandes=100000}. */
    private static final int NOMBRE = Integer.getInteger("rejeu.demandes", 400);

    private final Ruleset apres =
            Livraison.compiler(Livraison.avec(RulesetContent.AIGUILLAGE, "<text>20000</text>", "<text>15000</text>"));
    private final Rejeu rejeu = new Rejeu(Livraison.RULESET, apres);

    @Test
    void a_demand_that_moves_is_counted_and_kept() {
        rejeu.rejouer(0, Livraison.lire("{\"acte\": \"CONSULTATION\"}"));
        rejeu.rejouer(1, rachat("14999.99"));
        rejeu.rejouer(2, rachat("15000.01"));
        rejeu.illisible(3, "Ce n’est pas du JSON.");
        rejeu.rejouer(4, rachat("20000"));
        Etat etat = rejeu.etat();
        assertThat(etat.total()).isEqualTo(5);
        assertThat(etat.changees()).isEqualTo(3);
        assertThat(etat.illisibles()).isEqualTo(1);
        assertThat(etat.mouvements())
                .containsExactlyEntriesOf(Map.of(new Mouvement("SELFCARE_AVEC_CLIENT", "PROCESS_HABITUEL"), 2));
        assertThat(etat.details()).extracting(Rejeu.Detail::ligne).containsExactly(1, 2, 4);
        assertThat(etat.details().get(0).changements())
                .containsExactly(new ChangementDeReponse(
                        "plafonds", "PAR_ACTE «\u00a020000\u00a0»", "PAR_ACTE «\u00a015000\u00a0»"));
        assertThat(etat.details().get(1).changements())
                .contains(new ChangementDeReponse("selfcare", "POSSIBLE", "IMPOSSIBLE"));
    }

    @Test
    void only_the_first_thousand_are_kept_but_all_are_counted() {
        for (int ligne = 1; ligne <= 1_500; ligne++) {
            rejeu.rejouer(ligne, rachat("16000"));
            rejeu.illisible(ligne, "vide");
        }
        assertThat(rejeu.etat().changees()).isEqualTo(1_500);
        assertThat(rejeu.etat().illisibles()).isEqualTo(1_500);
        assertThat(rejeu.etat().details()).hasSize(1_000);
        assertThat(rejeu.etat().premieresIllisibles()).hasSize(1_000);
    }

    @Test
    void demands_at_the_limits_are_all_replayed() {
        List<Demande> demandes = DemandesAuxBornes.de(Livraison.RULESET, apres, Livraison.JOUR);
        long debut = System.nanoTime();
        for (int ligne = 1; ligne <= NOMBRE; ligne++) {
            rejeu.rejouer(ligne, demandes.get(ligne * 7 % demandes.size()));
        }
        long secondes = (System.nanoTime() - debut) / 1_000_000_000;
        System.out.println(NOMBRE + " demandes rejouées en " + secondes + " s");
        assertThat(rejeu.etat().total()).isEqualTo(NOMBRE);
        assertThat(rejeu.etat().changees()).isPositive();
    }

    private static Demande rachat(String montant) {
        return Livraison.lire("{\"acte\": \"RACHAT_PARTIEL\", \"montant\": " + montant + "}");
    }
}
