package fr.aiguillage.decision;

import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.DonneeAModifier;
import fr.aiguillage.demande.MoyenPaiement;
import fr.aiguillage.demande.NatureVersement;
import fr.aiguillage.demande.Portefeuille;
import fr.aiguillage.demande.Projet;
import fr.aiguillage.demande.RaisonAjoutCompte;
import fr.aiguillage.demande.SensArbitrage;
import fr.aiguillage.demande.Situation;
import fr.aiguillage.demande.TypeContrat;
import java.util.Map;
import java.util.Set;

/**
 * Everything that the tables decide on. Its components have finitely many values: amounts are reduced to their
 * {@link Position} against each threshold, which is what makes every table finite. {@code null} means unknown.
 */
public record Profil(
        Acte acte,
        boolean montantConnu,
        NatureVersement natureVersement,
        SensArbitrage sensArbitrage,
        boolean ajoutSupport,
        RaisonAjoutCompte raisonAjoutCompte,
        DonneeAModifier donneeAModifier,
        MoyenPaiement moyenPaiement,
        Portefeuille portefeuille,
        boolean accepteSelfcare,
        boolean refuseConseillerFinancier,
        boolean autresContrats,
        Projet projet,
        Boolean liquiditesAilleurs,
        TypeContrat typeContrat,
        Boolean ribEnregistre,
        Set<Situation> situations,
        Anniversaire anniversaire,
        Map<CodeSeuil, Position> positions) {}
