package fr.aiguillage.api.demande;

import static fr.aiguillage.api.demande.Valeurs.ou;

import fr.aiguillage.api.lecture.Objet;
import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.Canal;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.demande.DonneeAModifier;
import fr.aiguillage.demande.MoyenPaiement;
import fr.aiguillage.demande.NatureVersement;
import fr.aiguillage.demande.RaisonAjoutCompte;
import fr.aiguillage.demande.SensArbitrage;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of {@code POST /decide}; every field but the act may be absent. Amounts are in euros. */
@Schema(name = "Demande")
public record DemandeRequest(
        Acte acte,
        BigDecimal montant,
        Integer versementsParAn,
        NatureVersement natureVersement,
        Boolean partUC,
        SensArbitrage sensArbitrage,
        Boolean ajoutSupport,
        RaisonAjoutCompte raisonAjoutCompte,
        BigDecimal montantProjet,
        DonneeAModifier donneeAModifier,
        MoyenPaiement moyenPaiement,
        Canal canal,
        LocalDate dateDemande,
        ClientRequest client,
        ContratRequest contrat) {

    private static final int MENSUEL = 12;

    public static DemandeRequest lire(Objet demande) {
        return new DemandeRequest(
                demande.champ("acte").requis().choix(Valeurs.ACTES),
                demande.champ("montant").montant(Valeurs.MONTANT),
                demande.champ("versementsParAn").entierParmi(Valeurs.VERSEMENTS_PAR_AN),
                demande.champ("natureVersement").choix(Valeurs.NATURES),
                demande.champ("partUC").booleen(),
                demande.champ("sensArbitrage").choix(Valeurs.SENS_ARBITRAGE),
                demande.champ("ajoutSupport").booleen(),
                demande.champ("raisonAjoutCompte").choix(Valeurs.RAISONS),
                demande.champ("montantProjet").montant(Valeurs.MONTANT_PROJET),
                demande.champ("donneeAModifier").choix(Valeurs.DONNEES),
                demande.champ("moyenPaiement").choix(Valeurs.MOYENS),
                demande.champ("canal").choix(Valeurs.CANAUX),
                demande.champ("dateDemande").date(),
                demande.champ("client").objet(ClientRequest::lire),
                demande.champ("contrat").objet(ContratRequest::lire));
    }

    static DemandeRequest sansPrecision(Acte acte, LocalDate date, ClientRequest client, ContratRequest contrat) {
        return new DemandeRequest(
                acte, null, null, null, null, null, null, null, null, null, null, null, date, client, contrat);
    }

    /** @param aujourdhui in Europe/Paris */
    public Demande toDemande(LocalDate aujourdhui) {
        return new Demande(
                acte,
                montant,
                ou(versementsParAn, MENSUEL),
                ou(natureVersement, NatureVersement.MISE_EN_PLACE),
                partUC,
                sensArbitrage,
                ou(ajoutSupport, false),
                raisonAjoutCompte,
                montantProjet,
                ou(donneeAModifier, DonneeAModifier.ADRESSE),
                moyenPaiement,
                canal,
                ou(dateDemande, aujourdhui),
                ou(client, ClientRequest.INCONNU).toClient(),
                ou(contrat, ContratRequest.INCONNU).toContrat());
    }
}
