/**
 * Workbooks as .xlsx files: written by fastexcel, read part by part with the XML parser of the JDK, within limits that
 * are checked before anything is made of what was read.
 */
package fr.aiguillage.storage.classeur;
