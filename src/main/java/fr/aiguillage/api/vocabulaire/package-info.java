/** The words for the codes of demands and decisions, for whoever shows them to people. */
package fr.aiguillage.api.vocabulaire;
