/** A lot of demands, one a line, in constant memory: a line is read, decided, written and forgotten. */
package fr.aiguillage.api.lot;
