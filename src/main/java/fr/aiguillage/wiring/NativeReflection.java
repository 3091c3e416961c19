package fr.aiguillage.wiring;

import fr.aiguillage.api.probleme.Violation;
import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.Avance;
import fr.aiguillage.demande.Client;
import fr.aiguillage.demande.Contrat;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.demande.DemandeNonEnregistree;
import fr.aiguillage.demande.EtatOperation;
import fr.aiguillage.demande.Flux;
import fr.aiguillage.demande.NatureVersement;
import fr.aiguillage.demande.Operation;
import fr.aiguillage.demande.SensFlux;
import fr.aiguillage.demande.Situation;
import fr.aiguillage.drools.Registre;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * The types of the project that are reached by reflection, for the native executable: those that the rules in DRL
 * match, since Drools asks each for its methods to learn its properties, and those that are written as JSON without
 * being in the signature of a resource. All of them are named here and nowhere else.
 */
@RegisterForReflection(
        targets = {
            Acte.class,
            Avance.class,
            Client.class,
            Contrat.class,
            Demande.class,
            DemandeNonEnregistree.class,
            EtatOperation.class,
            Flux.class,
            NatureVersement.class,
            Operation.class,
            Registre.class,
            SensFlux.class,
            Situation.class,
            Violation.class
        })
final class NativeReflection {

    private NativeReflection() {}
}
