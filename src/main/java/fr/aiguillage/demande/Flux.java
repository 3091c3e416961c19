package fr.aiguillage.demande;

import java.time.LocalDate;

/**
 * A movement of money in or out of the contract.
 *
 * @param date the day of the movement
 * @param sens in or out
 * @param converti whether the number and value of its units are fixed
 */
public record Flux(LocalDate date, SensFlux sens, boolean converti) {}
