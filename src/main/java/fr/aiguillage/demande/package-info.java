/**
 * What is asked: an act that a client wants to do, on a day, on a contract.
 *
 * <p>Amounts are in euros with at most two decimals. Dates are days of the calendar of Europe/Paris. Absent answers are
 * {@code null}: the tables, not this package, say what has to be asked.
 */
package fr.aiguillage.demande;
