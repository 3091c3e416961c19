package fr.aiguillage.api.demande;

import fr.aiguillage.api.lecture.Objet;
import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.Demande;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of {@code POST /eligibilite}: a client and a contract, without an act. */
@Schema(name = "DemandeEligibilite")
public record EligibiliteRequest(LocalDate dateDemande, ClientRequest client, ContratRequest contrat) {

    public static EligibiliteRequest lire(Objet demande) {
        return new EligibiliteRequest(
                demande.champ("dateDemande").date(),
                demande.champ("client").objet(ClientRequest::lire),
                demande.champ("contrat").objet(ContratRequest::lire));
    }

    /** @param aujourdhui in Europe/Paris */
    public Demande toDemande(Acte acte, LocalDate aujourdhui) {
        return DemandeRequest.sansPrecision(acte, dateDemande, client, contrat).toDemande(aujourdhui);
    }
}
