/**
 * What a change does: per table, the exact regions whose answer changes; for whole answers, on scenarios, generated
 * demands and the analyst's own.
 */
package fr.aiguillage.publication.impact;
