package fr.aiguillage.publication.temoin;

import fr.aiguillage.demande.Demande;
import java.util.Optional;

/**
 * What a search found.
 *
 * @param demande a demand that does what was wanted
 * @param exhaustive whether everything was tried, so that no demand means that there is none
 * @param candidats how many demands were tried
 */
public record Recherche(Optional<Demande> demande, boolean exhaustive, int candidats) {}
