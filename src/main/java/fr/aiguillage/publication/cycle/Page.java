package fr.aiguillage.publication.cycle;

import java.util.List;

/**
 * Part of a list.
 *
 * @param elements those of this page
 * @param numero of this page, from 1
 * @param taille how many elements a full page has
 * @param total how many elements there are on all pages
 */
public record Page<T>(List<T> elements, int numero, int taille, long total) {}
