/**
 * What is answered, and how: a decision is a pure function of the demand and of one rule set.
 *
 * <p>{@link fr.aiguillage.decision.Aiguilleur} asks the rules for the facts of the contract, places each measure of the
 * demand against its threshold, and lets the tables decide on what is then a finite {@code Profil}.
 */
package fr.aiguillage.decision;
