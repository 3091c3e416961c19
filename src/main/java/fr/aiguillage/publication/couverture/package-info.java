/**
 * What the scenarios of a rule set leave untested, row by row and limit by limit, with scenarios that would test it.
 */
package fr.aiguillage.publication.couverture;
