/** The map of the acts, which nobody writes: it is found out by asking the tables in force. */
package fr.aiguillage.api.cartographie;
