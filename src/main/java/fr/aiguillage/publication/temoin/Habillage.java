package fr.aiguillage.publication.temoin;

import fr.aiguillage.decision.ProfilContext;
import fr.aiguillage.demande.Client;
import fr.aiguillage.demande.Contrat;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.demande.DonneeAModifier;
import fr.aiguillage.demande.MoyenPaiement;
import fr.aiguillage.demande.NatureVersement;
import fr.aiguillage.demande.Portefeuille;
import fr.aiguillage.demande.Projet;
import fr.aiguillage.demande.RaisonAjoutCompte;
import fr.aiguillage.demande.SensArbitrage;
import fr.aiguillage.demande.Situation;
import fr.aiguillage.demande.TypeContrat;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * A demand that says what the tables are to read.
 *
 * @param choix the value of each of {@link Entrees#LIBRES}
 */
record Habillage(Map<String, String> choix) {

    Demande demande(Demande fond) {
        return new Demande(
                fond.acte(),
                fond.montant(),
                fond.versementsParAn(),
                valeur("natureVersement", NatureVersement.class),
                fond.partUC(),
                valeur("sensArbitrage", SensArbitrage.class),
                oui("ajoutSupport"),
                valeur("raisonAjoutCompte", RaisonAjoutCompte.class),
                fond.montantProjet(),
                valeur("donneeAModifier", DonneeAModifier.class),
                valeur("moyenPaiement", MoyenPaiement.class),
                fond.canal(),
                fond.dateDemande(),
                client(),
                contrat(fond.contrat()));
    }

    private Client client() {
        return new Client(
                valeur("portefeuille", Portefeuille.class),
                oui("accepteSelfcare"),
                oui("refuseConseillerFinancier"),
                oui("autresContrats"),
                valeur("projet", Projet.class),
                ouiOuInconnu("liquiditesAilleurs"));
    }

    private Contrat contrat(Contrat fond) {
        return new Contrat(
                fond.reference(),
                valeur("typeContrat", TypeContrat.class),
                fond.valeur(),
                ouiOuInconnu("ribEnregistre"),
                fond.produitActive(),
                situations(),
                fond.avances(),
                fond.flux(),
                fond.demandes(),
                fond.operations());
    }

    private Set<Situation> situations() {
        Set<Situation> situations = EnumSet.noneOf(Situation.class);
        ProfilContext.SITUATIONS.forEach((situation, nom) -> {
            if (oui(nom)) {
                situations.add(situation);
            }
        });
        return situations;
    }

    private boolean oui(String nom) {
        return choix.get(nom).equals("OUI");
    }

    private Boolean ouiOuInconnu(String nom) {
        return inconnu(nom) ? null : Boolean.valueOf(oui(nom));
    }

    private <E extends Enum<E>> E valeur(String nom, Class<E> type) {
        return inconnu(nom) ? null : Enum.valueOf(type, choix.get(nom));
    }

    private boolean inconnu(String nom) {
        return choix.get(nom).equals("INCONNU");
    }
}
