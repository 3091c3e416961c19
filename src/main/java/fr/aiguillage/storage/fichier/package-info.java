/**
 * The files of a rule set: tables read and edited cell by cell, written in one canonical form, and whole rule sets
 * exchanged as archives. Nothing here touches a disk.
 */
package fr.aiguillage.storage.fichier;
