package fr.aiguillage.decision;

import fr.aiguillage.demande.Situation;

/**
 * A blocking case that hits the act.
 *
 * @param cas its number in the guide, from 1 to 5
 * @param situation what holds on the contract
 * @param cause why the portal refuses, in French
 */
public record Blocage(int cas, Situation situation, String cause) {}
