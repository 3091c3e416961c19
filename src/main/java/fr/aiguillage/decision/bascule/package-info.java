/**
 * Where an answer tips over: the nearest amounts, days and facts with which the same rule set answers a demand
 * otherwise.
 *
 * <p>An amount only counts through its position against the thresholds of the act, so that the answers are the same
 * between two of them: deciding at each, and one cent beside it, is exact. Amounts are in euros, days in Europe/Paris.
 */
package fr.aiguillage.decision.bascule;
