package fr.aiguillage.publication.guide;

import fr.aiguillage.demande.Client;
import fr.aiguillage.demande.Contrat;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.demande.Situation;
import java.util.Set;

/** The same demand but for one thing. */
final class Variante {

    private Variante() {}

    static Demande avecAutresContrats(Demande demande) {
        Client client = demande.client();
        Client autre = new Client(
                client.portefeuille(),
                client.accepteSelfcare(),
                client.refuseConseillerFinancier(),
                true,
                client.projet(),
                client.liquiditesAilleurs());
        return de(demande, autre, demande.contrat());
    }

    static Demande sous(Situation situation, Demande demande) {
        Contrat contrat = demande.contrat();
        Contrat autre = new Contrat(
                contrat.reference(),
                contrat.type(),
                contrat.valeur(),
                contrat.ribEnregistre(),
                contrat.produitActive(),
                Set.of(situation),
                contrat.avances(),
                contrat.flux(),
                contrat.demandes(),
                contrat.operations());
        return de(demande, demande.client(), autre);
    }

    private static Demande de(Demande demande, Client client, Contrat contrat) {
        return new Demande(
                demande.acte(),
                demande.montant(),
                demande.versementsParAn(),
                demande.natureVersement(),
                demande.partUC(),
                demande.sensArbitrage(),
                demande.ajoutSupport(),
                demande.raisonAjoutCompte(),
                demande.montantProjet(),
                demande.donneeAModifier(),
                demande.moyenPaiement(),
                demande.canal(),
                demande.dateDemande(),
                client,
                contrat);
    }
}
