/** {@code /regles}: the versions that have been published, and what differs between them. */
package fr.aiguillage.api.regles;
