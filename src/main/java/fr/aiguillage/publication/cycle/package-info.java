/** The life of a rule set, from a draft to what decides, and the port that keeps it. */
package fr.aiguillage.publication.cycle;
