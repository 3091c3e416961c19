/**
 * A rule set as a workbook: what each sheet shows, and what a workbook that comes back changes. Cells are plain data
 * here; the file itself is behind {@link fr.aiguillage.publication.classeur.Classeurs}.
 */
package fr.aiguillage.publication.classeur;
