/** What changes from one rule set to another, cell by cell, in the words of who edits it. */
package fr.aiguillage.publication.difference;
