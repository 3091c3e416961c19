/** {@code /brouillons}: drafts of rule sets, from the first change to the approval. */
package fr.aiguillage.api.brouillon;
