/** Tables as JSON, cell by cell: what {@code /regles} and {@code /brouillons} have in common. */
package fr.aiguillage.api.table;
