package fr.aiguillage.scenario;

import fr.aiguillage.demande.Demande;

/** Port to what reads a demand, so that a scenario is held to the same rules of validation as a client. */
@FunctionalInterface
public interface LecteurDeDemande {

    /**
     * @param json the demand as a client would send it
     * @throws RuntimeException with a French message when it is not a valid demand
     */
    Demande lire(String json);
}
