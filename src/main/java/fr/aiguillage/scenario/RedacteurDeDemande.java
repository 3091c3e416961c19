package fr.aiguillage.scenario;

import fr.aiguillage.demande.Demande;

/** Port to what writes a demand the way a client would send it, so that {@link LecteurDeDemande} reads the same. */
@FunctionalInterface
public interface RedacteurDeDemande {
    String json(Demande demande);
}
