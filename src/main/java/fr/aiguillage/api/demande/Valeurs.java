package fr.aiguillage.api.demande;

import fr.aiguillage.api.lecture.Bornes;
import fr.aiguillage.api.lecture.Choix;
import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.Canal;
import fr.aiguillage.demande.DonneeAModifier;
import fr.aiguillage.demande.EtatOperation;
import fr.aiguillage.demande.MoyenPaiement;
import fr.aiguillage.demande.NatureVersement;
import fr.aiguillage.demande.Portefeuille;
import fr.aiguillage.demande.Projet;
import fr.aiguillage.demande.RaisonAjoutCompte;
import fr.aiguillage.demande.SensArbitrage;
import fr.aiguillage.demande.SensFlux;
import fr.aiguillage.demande.Situation;
import fr.aiguillage.demande.TypeContrat;
import java.util.List;

/** The values that each field of a request may take. */
final class Valeurs {

    static final Choix<Acte> ACTES = Choix.parmi(Acte.values());
    static final Choix<Canal> CANAUX = Choix.parmi(Canal.values());
    static final Choix<DonneeAModifier> DONNEES = Choix.parmi(DonneeAModifier.values());
    static final Choix<EtatOperation> ETATS = Choix.parmi(EtatOperation.values());
    static final Choix<MoyenPaiement> MOYENS = Choix.parmi(MoyenPaiement.values());
    static final Choix<NatureVersement> NATURES = Choix.parmi(NatureVersement.values());
    static final Choix<Portefeuille> PORTEFEUILLES = Choix.parmi(Portefeuille.values());
    static final Choix<Projet> PROJETS = Choix.parmi(Projet.values());
    static final Choix<RaisonAjoutCompte> RAISONS = Choix.parmi(RaisonAjoutCompte.values());
    static final Choix<SensArbitrage> SENS_ARBITRAGE = Choix.parmi(SensArbitrage.values());
    static final Choix<SensFlux> SENS_FLUX = Choix.parmi(SensFlux.values());
    static final Choix<Situation> SITUATIONS = Choix.parmi(Situation.values());
    static final Choix<TypeContrat> TYPES_CONTRAT = Choix.parmi(TypeContrat.values());

    static final List<Integer> VERSEMENTS_PAR_AN = List.of(1, 2, 4, 12);
    static final int LONGUEUR_REFERENCE = 64;

    static final Bornes MONTANT = new Bornes("Le montant", false);
    static final Bornes MONTANT_PROJET = new Bornes("Le montant du projet", false);
    static final Bornes MONTANT_OPERATION = new Bornes("Le montant de l’opération", true);
    static final Bornes VALEUR = new Bornes("La valeur du contrat", true);
    static final Bornes SOLDE = new Bornes("Le solde de l’avance", true);

    private Valeurs() {}

    static <T> T ou(T lu, T defaut) {
        return lu == null ? defaut : lu;
    }
}
