package fr.aiguillage.publication.guide;

import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.Situation;
import java.util.List;

/**
 * What a situation of the contract does to the acts.
 *
 * @param cause why the portal refuses, in French; {@code null} when nothing says so
 * @param actes those that the situation hits, in the order of the acts
 * @param consignes what the adviser does with every act
 */
public record CasDeBlocage(Situation situation, String cause, List<Acte> actes, List<Consigne> consignes) {}
