package fr.aiguillage.decision.bascule;

import fr.aiguillage.demande.Avance;
import fr.aiguillage.demande.Canal;
import fr.aiguillage.demande.Client;
import fr.aiguillage.demande.Contrat;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.demande.DemandeNonEnregistree;
import fr.aiguillage.demande.DonneeAModifier;
import fr.aiguillage.demande.Flux;
import fr.aiguillage.demande.MoyenPaiement;
import fr.aiguillage.demande.NatureVersement;
import fr.aiguillage.demande.Operation;
import fr.aiguillage.demande.Portefeuille;
import fr.aiguillage.demande.Projet;
import fr.aiguillage.demande.RaisonAjoutCompte;
import fr.aiguillage.demande.SensArbitrage;
import fr.aiguillage.demande.Situation;
import fr.aiguillage.demande.TypeContrat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A demand while one thing of it is being changed. */
final class Variante {

    private final Demande modele;
    BigDecimal montant;
    int versementsParAn;
    NatureVersement natureVersement;
    Boolean partUC;
    SensArbitrage sensArbitrage;
    boolean ajoutSupport;
    RaisonAjoutCompte raisonAjoutCompte;
    BigDecimal montantProjet;
    DonneeAModifier donneeAModifier;
    MoyenPaiement moyenPaiement;
    Canal canal;
    LocalDate dateDemande;
    Portefeuille portefeuille;
    boolean accepteSelfcare;
    boolean refuseConseillerFinancier;
    boolean autresContrats;
    Projet projet;
    Boolean liquiditesAilleurs;
    TypeContrat type;
    BigDecimal valeur;
    Boolean ribEnregistre;
    boolean produitActive;
    Set<Situation> situations;
    List<Avance> avances;
    List<Flux> flux;
    List<DemandeNonEnregistree> demandes;
    List<Operation> operations;

    private Variante(Demande modele) {
        Client client = modele.client();
        Contrat contrat = modele.contrat();
        this.modele = modele;
        montant = modele.montant();
        versementsParAn = modele.versementsParAn();
        natureVersement = modele.natureVersement();
        partUC = modele.partUC();
        sensArbitrage = modele.sensArbitrage();
        ajoutSupport = modele.ajoutSupport();
        raisonAjoutCompte = modele.raisonAjoutCompte();
        montantProjet = modele.montantProjet();
        donneeAModifier = modele.donneeAModifier();
        moyenPaiement = modele.moyenPaiement();
        canal = modele.canal();
        dateDemande = modele.dateDemande();
        portefeuille = client.portefeuille();
        accepteSelfcare = client.accepteSelfcare();
        refuseConseillerFinancier = client.refuseConseillerFinancier();
        autresContrats = client.autresContrats();
        projet = client.projet();
        liquiditesAilleurs = client.liquiditesAilleurs();
        type = contrat.type();
        valeur = contrat.valeur();
        ribEnregistre = contrat.ribEnregistre();
        produitActive = contrat.produitActive();
        situations = EnumSet.noneOf(Situation.class);
        situations.addAll(contrat.situations());
        avances = contrat.avances();
        flux = contrat.flux();
        demandes = contrat.demandes();
        operations = contrat.operations();
    }

    static Demande de(Demande modele, Consumer<Variante> changement) {
        Variante variante = new Variante(modele);
        changement.accept(variante);
        return variante.demande();
    }

    private Demande demande() {
        return new Demande(
                modele.acte(),
                montant,
                versementsParAn,
                natureVersement,
                partUC,
                sensArbitrage,
                ajoutSupport,
                raisonAjoutCompte,
                montantProjet,
                donneeAModifier,
                moyenPaiement,
                canal,
                dateDemande,
                new Client(
                        portefeuille,
                        accepteSelfcare,
                        refuseConseillerFinancier,
                        autresContrats,
                        projet,
                        liquiditesAilleurs),
                new Contrat(
                        modele.contrat().reference(),
                        type,
                        valeur,
                        ribEnregistre,
                        produitActive,
                        situations,
                        avances,
                        flux,
                        demandes,
                        operations));
    }
}
