/** Findings about a rule set, as JSON: in checks and in problems alike. */
package fr.aiguillage.api.constatation;
