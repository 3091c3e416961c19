package fr.aiguillage.api.demande;

import static fr.aiguillage.api.demande.Valeurs.ou;

import fr.aiguillage.api.lecture.Objet;
import fr.aiguillage.demande.Client;
import fr.aiguillage.demande.Portefeuille;
import fr.aiguillage.demande.Projet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The client of a request. */
@Schema(name = "Client")
public record ClientRequest(
        Portefeuille portefeuille,
        Boolean accepteSelfcare,
        Boolean refuseConseillerFinancier,
        Boolean autresContrats,
        Projet projet,
        Boolean liquiditesAilleurs) {

    static final ClientRequest INCONNU = new ClientRequest(null, null, null, null, null, null);

    static ClientRequest lire(Objet client) {
        return new ClientRequest(
                client.champ("portefeuille").choix(Valeurs.PORTEFEUILLES),
                client.champ("accepteSelfcare").booleen(),
                client.champ("refuseConseillerFinancier").booleen(),
                client.champ("autresContrats").booleen(),
                client.champ("projet").choix(Valeurs.PROJETS),
                client.champ("liquiditesAilleurs").booleen());
    }

    Client toClient() {
        return new Client(
                portefeuille,
                ou(accepteSelfcare, true),
                ou(refuseConseillerFinancier, false),
                ou(autresContrats, false),
                projet,
                liquiditesAilleurs);
    }
}
