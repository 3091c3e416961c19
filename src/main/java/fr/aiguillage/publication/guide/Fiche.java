package fr.aiguillage.publication.guide;

import fr.aiguillage.demande.Acte;
import java.util.List;

/**
 * How an act is handled when nothing hinders it.
 *
 * @param consignes by circumstances: the sheet itself first, what is to be asked last
 */
public record Fiche(Acte acte, List<Consigne> consignes) {}
