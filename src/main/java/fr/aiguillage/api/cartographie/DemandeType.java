package fr.aiguillage.api.cartographie;

import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.Client;
import fr.aiguillage.demande.Contrat;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.demande.DonneeAModifier;
import fr.aiguillage.demande.NatureVersement;
import fr.aiguillage.demande.Portefeuille;
import fr.aiguillage.demande.Projet;
import fr.aiguillage.demande.RaisonAjoutCompte;
import fr.aiguillage.demande.SensArbitrage;
import fr.aiguillage.demande.TypeContrat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The plainest demand for an act: nothing is missing, nothing hinders, nothing was done before. */
final class DemandeType {

    /** So that the amount of one payment is its amount over a year. */
    private static final int ANNUEL = 1;

    private static final Client CLIENT = new Client(Portefeuille.CR, true, false, false, Projet.AUTRE, false);

    private DemandeType() {}

    /** @param montant in euros */
    static Demande de(Acte acte, BigDecimal montant, boolean ribEnregistre, LocalDate jour) {
        return new Demande(
                acte,
                montant,
                ANNUEL,
                NatureVersement.MISE_EN_PLACE,
                false,
                SensArbitrage.UC_VERS_EURO,
                false,
                RaisonAjoutCompte.AJOUT_SEUL,
                montant,
                DonneeAModifier.ADRESSE,
                null,
                null,
                jour,
                CLIENT,
                contrat(ribEnregistre));
    }

    private static Contrat contrat(boolean ribEnregistre) {
        return new Contrat(
                null,
                TypeContrat.MULTISUPPORTS,
                null,
                ribEnregistre,
                true,
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
