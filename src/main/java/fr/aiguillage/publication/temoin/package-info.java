/**
 * Witnesses: concrete demands that show what a rule set does, found by reading its tables backwards. The only values
 * tried are those at which something can change, so the search is exact and short, and always gives the same demand.
 */
package fr.aiguillage.publication.temoin;
