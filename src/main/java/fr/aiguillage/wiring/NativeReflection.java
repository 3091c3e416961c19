package fr.aiguillage.wiring;

import fr.aiguillage.api.constatation.ConstatationResponse;
import fr.aiguillage.api.decision.ContratResponse;
import fr.aiguillage.api.decision.DecisionResponse;
import fr.aiguillage.api.lot.RejeuResponse;
import fr.aiguillage.api.lot.RejeuResponse.AvancementResponse;
import fr.aiguillage.api.lot.RejeuResponse.BilanResponse;
import fr.aiguillage.api.lot.RejeuResponse.DetailResponse;
import fr.aiguillage.api.lot.RejeuResponse.IllisibleResponse;
import fr.aiguillage.api.lot.RejeuResponse.MouvementResponse;
import fr.aiguillage.api.probleme.Violation;
import fr.aiguillage.decision.Accompagnement;
import fr.aiguillage.decision.Anniversaire;
import fr.aiguillage.decision.Avertissement;
import fr.aiguillage.decision.Blocage;
import fr.aiguillage.decision.DevoirDeConseil;
import fr.aiguillage.decision.LigneDeclenchee;
import fr.aiguillage.decision.Paiement;
import fr.aiguillage.decision.Plafond;
import fr.aiguillage.decision.Question;
import fr.aiguillage.decision.Regles;
import fr.aiguillage.decision.Texte;
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
import fr.aiguillage.demande.Reference;
import fr.aiguillage.demande.SensFlux;
import fr.aiguillage.demande.Situation;
import fr.aiguillage.drools.Registre;
import fr.aiguillage.publication.impact.ChangementDeReponse;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * The types of the project that are reached by reflection, for the native executable: those that the rules in DRL
 * match, since Drools asks each for its methods to learn its properties, and those that are written as JSON without
 * being in the signature of a resource. All of them are named here and nowhere else.
 */
@RegisterForReflection(
        targets = {
            Acte.class,
            Anniversaire.class,
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
            // Written as JSON, line by line in a lot or a replay or in a problem, where no signature names them.
            Accompagnement.class,
            AvancementResponse.class,
            Avertissement.class,
            BilanResponse.class,
            Blocage.class,
            ChangementDeReponse.class,
            ConstatationResponse.class,
            ContratResponse.class,
            DecisionResponse.class,
            DetailResponse.class,
            DevoirDeConseil.class,
            IllisibleResponse.class,
            LigneDeclenchee.class,
            MouvementResponse.class,
            Paiement.class,
            Plafond.class,
            Question.class,
            Reference.class,
            Regles.class,
            RejeuResponse.class,
            Texte.class,
            Violation.class
        })
final class NativeReflection {

    private NativeReflection() {}
}
