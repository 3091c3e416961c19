package fr.aiguillage.decision;

import static fr.aiguillage.decision.Position.AU_DELA;
import static fr.aiguillage.decision.Position.EN_DECA;
import static fr.aiguillage.decision.Position.EXACTEMENT;
import static fr.aiguillage.decision.Position.INCONNUE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.demande.UneDemande;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MesuresTest {

    @Test
    void an_amount_is_placed_to_the_cent() {
        assertThat(parActe("49999.99")).isEqualTo(EN_DECA);
        assertThat(parActe("50000")).isEqualTo(EXACTEMENT);
        assertThat(parActe("50000.00")).isEqualTo(EXACTEMENT);
        assertThat(parActe("50000.01")).isEqualTo(AU_DELA);
    }

    @Test
    void an_unknown_amount_is_placed_nowhere() {
        assertThat(mesures(null, "0").position(seuil(CodeSeuil.PAR_ACTE, Mesure.MONTANT)))
                .isEqualTo(INCONNUE);
    }

    @Test
    void an_unknown_amount_goes_beyond_a_cap_that_is_used_up() {
        assertThat(mesures(null, "49999.99").position(surUnAn())).isEqualTo(INCONNUE);
        assertThat(mesures(null, "50000").position(surUnAn())).isEqualTo(AU_DELA);
    }

    @Test
    void a_total_includes_the_act() {
        assertThat(mesures("20000", "30000").position(surUnAn())).isEqualTo(EXACTEMENT);
        assertThat(mesures("20000.01", "30000").position(surUnAn())).isEqualTo(AU_DELA);
    }

    @Test
    void what_remains_under_a_cap_is_never_negative() {
        Plafond plafond = mesures("1", "60000").plafond(surUnAn());
        assertThat(plafond.reste()).isZero();
        assertThat(plafond.depasse()).isTrue();
    }

    @Test
    void what_remains_is_told_before_the_act() {
        Plafond plafond = mesures("20000", "30000.50").plafond(surUnAn());
        assertThat(plafond.reste()).isEqualByComparingTo("19999.50");
        assertThat(plafond.demande()).isEqualByComparingTo("20000");
    }

    private static Position parActe(String montant) {
        return mesures(montant, "0").position(seuil(CodeSeuil.PAR_ACTE, Mesure.MONTANT));
    }

    private static Seuil surUnAn() {
        return seuil(CodeSeuil.ANNEE_GLISSANTE, Mesure.CUMUL_ANNEE_GLISSANTE);
    }

    private static Seuil seuil(CodeSeuil code, Mesure mesure) {
        return new Seuil(code, mesure, new BigDecimal("50000"), null);
    }

    private static Mesures mesures(String montant, String cumul) {
        UneDemande une = UneDemande.de(Acte.ARBITRAGE);
        Demande demande = montant == null ? une.demande() : une.montant(montant).demande();
        Constats constats = new Constats(
                Set.of(), demande.montant(), new BigDecimal(cumul), BigDecimal.ZERO, 0, Anniversaire.AUCUN, List.of());
        return new Mesures(demande, constats);
    }
}
