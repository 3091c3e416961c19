package fr.aiguillage.scenario;

import java.util.List;

/**
 * How a scenario went.
 *
 * @param scenario which one
 * @param ecarts every field that differs; empty when it passes
 * @param echec why it could not be played, in French; {@code null} when it could
 */
public record ScenarioResult(Scenario scenario, List<Ecart> ecarts, String echec) {

    public boolean passe() {
        return ecarts.isEmpty() && echec == null;
    }

    @Override
    public String toString() {
        return scenario.nom() + " : " + (echec == null ? ecarts : echec);
    }
}
