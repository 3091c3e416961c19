/**
 * Exact analysis of tables whose inputs have finitely many values: what no row answers, what several rows answer, where
 * two readings differ. A decision diagram over the rows still alive stands in for the product of all values.
 */
package fr.aiguillage.publication.table.analyse;
