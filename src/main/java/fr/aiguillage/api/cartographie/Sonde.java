package fr.aiguillage.api.cartographie;

import fr.aiguillage.decision.Aiguilleur;
import fr.aiguillage.decision.Decision;
import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.decision.Seuil;
import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.Etendue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Finds out where an answer changes with the amount, by deciding on both sides of every threshold: between two
 * thresholds nothing can change.
 */
record Sonde(Ruleset ruleset, LocalDate jour) {

    /** @param reponse what to look at in a decision */
    <T> List<Tranche<T>> tranches(Acte acte, boolean ribEnregistre, Function<Decision, T> reponse) {
        List<Tranche<T>> tranches = new ArrayList<>();
        Tranche<T> courante = null;
        for (BigDecimal montant : montants(acte)) {
            T valeur = reponse.apply(decider(acte, ribEnregistre, montant));
            if (courante == null) {
                courante = new Tranche<>(null, montant, valeur);
            } else if (Objects.equals(courante.valeur(), valeur)) {
                courante = new Tranche<>(courante.auDelaDe(), montant, valeur);
            } else {
                tranches.add(courante);
                courante = new Tranche<>(courante.jusqua(), montant, valeur);
            }
        }
        tranches.add(new Tranche<>(courante.auDelaDe(), null, courante.valeur()));
        return tranches;
    }

    private Decision decider(Acte acte, boolean ribEnregistre, BigDecimal montant) {
        return Aiguilleur.decider(DemandeType.de(acte, montant, ribEnregistre, jour), ruleset);
    }

    private SortedSet<BigDecimal> montants(Acte acte) {
        SortedSet<BigDecimal> montants = new TreeSet<>();
        montants.add(Etendue.CENTIME);
        for (Seuil seuil : ruleset.seuils(acte)) {
            montants.add(seuil.limite().subtract(Etendue.CENTIME).max(Etendue.CENTIME));
            montants.add(seuil.limite().max(Etendue.CENTIME));
            montants.add(seuil.limite().add(Etendue.CENTIME));
        }
        return montants;
    }
}
