package fr.aiguillage.scenario;

import fr.aiguillage.decision.Decision;
import fr.aiguillage.demande.Demande;
import java.util.List;

/**
 * How a scenario went.
 *
 * @param scenario which one
 * @param demande what it asks; {@code null} when it could not be read
 * @param decision what is answered; {@code null} when it could not be played
 * @param ecarts every field that differs; empty when it passes
 * @param echec why it could not be played, in French; {@code null} when it could
 */
public record ScenarioResult(Scenario scenario, Demande demande, Decision decision, List<Ecart> ecarts, String echec) {

    public boolean passe() {
        return ecarts.isEmpty() && echec == null;
    }

    @Override
    public String toString() {
        return scenario.nom() + "\u00a0: " + (echec == null ? ecarts : echec);
    }
}
