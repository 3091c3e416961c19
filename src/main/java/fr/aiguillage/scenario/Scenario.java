package fr.aiguillage.scenario;

import java.util.List;

/**
 * A business test case.
 *
 * @param nom what it is about, in French, unique in its file
 * @param description why it exists, in French
 * @param demande the demand, as the JSON that a client would send
 * @param attendu what is expected of the decision
 * @param faits the facts of the guide behind it
 * @param lectures the readings behind it
 */
public record Scenario(
        String nom, String description, String demande, Attendu attendu, List<String> faits, List<String> lectures) {}
