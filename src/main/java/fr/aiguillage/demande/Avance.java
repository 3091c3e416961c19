package fr.aiguillage.demande;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A loan granted by the insurer against the contract.
 *
 * @param date the day it was granted
 * @param solde what remains to be repaid, in euros
 */
public record Avance(LocalDate date, BigDecimal solde) {}
