/**
 * The adviser's guide, which nobody writes: for each row that says how an act is handled a demand is found that fires
 * it, and what is decided of that demand is what the guide says. It cannot say anything else than a decision does.
 */
package fr.aiguillage.publication.guide;
