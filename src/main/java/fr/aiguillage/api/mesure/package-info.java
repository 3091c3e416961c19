/** What the service counts and times of its decisions, through Micrometer. */
package fr.aiguillage.api.mesure;
