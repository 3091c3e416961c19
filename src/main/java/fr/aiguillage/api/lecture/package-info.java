/**
 * Reads a JSON body field by field and says everything that is wrong with it at once, instead of stopping at the first
 * error.
 *
 * <p>{@link fr.aiguillage.api.lecture.CorpsJson} turns bytes into a tree, {@link fr.aiguillage.api.lecture.Objet} and
 * {@link fr.aiguillage.api.lecture.Champ} walk it, {@link fr.aiguillage.api.lecture.Violations} collects. An explicit
 * {@code null} is an absent field.
 */
package fr.aiguillage.api.lecture;
