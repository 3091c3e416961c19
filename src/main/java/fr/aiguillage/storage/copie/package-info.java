/** The copy of the rule sets that a replica keeps beside it, to start and to decide without the database. */
package fr.aiguillage.storage.copie;
