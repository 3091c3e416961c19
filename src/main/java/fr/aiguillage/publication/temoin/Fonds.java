package fr.aiguillage.publication.temoin;

import fr.aiguillage.decision.Anniversaire;
import fr.aiguillage.decision.Mesure;
import fr.aiguillage.decision.Seuil;
import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.Client;
import fr.aiguillage.demande.Contrat;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.demande.DonneeAModifier;
import fr.aiguillage.demande.NatureVersement;
import fr.aiguillage.demande.Operation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Every act, amount and past at which a position can change: every combination of positions that a demand of that day
 * can reach is reached by one of them.
 *
 * @param seuils the thresholds of the act, of one rule set or of several
 * @param voulus the anniversaries that may fall when past acts count towards a cap
 */
record Fonds(Acte acte, List<Seuil> seuils, LocalDate jour, List<Anniversaire> voulus) {

    private static final int MENSUEL = 12;

    Fonds(Acte acte, List<Seuil> seuils, LocalDate jour) {
        this(acte, seuils, jour, List.of(Anniversaire.values()));
    }

    List<Demande> demandes() {
        List<Demande> demandes = new ArrayList<>();
        Bornes bornes = new Bornes(seuils);
        List<NatureVersement> natures = acte == Acte.VERSEMENT_REGULIER
                ? List.of(NatureVersement.values())
                : List.of(NatureVersement.MISE_EN_PLACE);
        for (NatureVersement nature : natures) {
            for (BigDecimal montant : bornes.montants()) {
                for (Passe passe : passes(bornes, engagement(nature, montant))) {
                    List<Operation> operations = passe.operations(
                            acte, jour, bornes.mesure(Mesure.CUMUL_ANNEE_CIVILE) || passe.nombre() > 0);
                    for (BigDecimal valeur : valeurs(bornes, montant)) {
                        demandes.add(demande(nature, montant, valeur, operations));
                    }
                }
            }
        }
        return demandes;
    }

    private BigDecimal engagement(NatureVersement nature, BigDecimal montant) {
        if (montant == null || acte == Acte.VERSEMENT_REGULIER && nature == NatureVersement.ARRET) {
            return BigDecimal.ZERO;
        }
        return acte == Acte.VERSEMENT_REGULIER ? montant.multiply(BigDecimal.valueOf(MENSUEL)) : montant;
    }

    private Set<Passe> passes(Bornes bornes, BigDecimal engagement) {
        Set<Passe> passes = new LinkedHashSet<>();
        for (Anniversaire anniversaire : anniversaires()) {
            for (BigDecimal civil : avecRien(bornes.autour(Mesure.CUMUL_ANNEE_CIVILE, engagement))) {
                for (BigDecimal glissant : avecRien(bornes.autour(Mesure.CUMUL_ANNEE_GLISSANTE, engagement))) {
                    for (BigDecimal nombre : avecRien(bornes.autour(Mesure.NOMBRE_ANNEE_CIVILE, BigDecimal.ONE))) {
                        int actes = Math.max(nombre.intValue(), civil.signum());
                        passes.add(
                                new Passe(glissant.subtract(civil).max(BigDecimal.ZERO), civil, actes, anniversaire));
                    }
                }
            }
        }
        return passes;
    }

    private List<Anniversaire> anniversaires() {
        return acte.compteDansUnPlafond() ? voulus : List.of(Anniversaire.AUCUN);
    }

    private static Set<BigDecimal> avecRien(Set<BigDecimal> bornes) {
        Set<BigDecimal> toutes = new LinkedHashSet<>();
        toutes.add(BigDecimal.ZERO);
        toutes.addAll(bornes);
        return toutes;
    }

    private static List<BigDecimal> valeurs(Bornes bornes, BigDecimal montant) {
        List<BigDecimal> valeurs = new ArrayList<>();
        valeurs.add(null);
        if (montant != null) {
            valeurs.addAll(bornes.autour(Mesure.VALEUR_RESTANTE, montant.negate()));
        }
        return valeurs;
    }

    private Demande demande(NatureVersement nature, BigDecimal montant, BigDecimal valeur, List<Operation> operations) {
        boolean ajout = acte == Acte.AJOUT_COMPTE_BANCAIRE;
        return new Demande(
                acte,
                ajout ? null : montant,
                MENSUEL,
                nature,
                null,
                null,
                false,
                null,
                ajout ? montant : null,
                DonneeAModifier.ADRESSE,
                null,
                null,
                jour,
                new Client(null, true, false, false, null, null),
                new Contrat(null, null, valeur, true, true, Set.of(), List.of(), List.of(), List.of(), operations));
    }
}
