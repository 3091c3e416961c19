package fr.aiguillage.publication.temoin;

import fr.aiguillage.decision.Aiguilleur;
import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.Demande;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * An act with its amount and its past, before anything else is said of it.
 *
 * @param demande the act, its amount, the value of the contract and its past operations
 * @param valeurs what is settled by them: the act, the positions, the anniversary, the situations that are inferred
 */
record Fond(Demande demande, Map<String, String> valeurs) {

    static Fond de(Demande demande, Ruleset ruleset) {
        Map<String, String> valeurs = new HashMap<>(EvaluateurDeTables.contexte(Aiguilleur.profil(demande, ruleset)));
        Entrees.LIBRES.stream()
                .filter(entree ->
                        !entree.situation() || valeurs.get(entree.nom()).equals("NON"))
                .forEach(entree -> valeurs.remove(entree.nom()));
        if (demande.acte() != Acte.VERSEMENT_REGULIER) {
            valeurs.remove("natureVersement");
        }
        return new Fond(demande, Map.copyOf(valeurs));
    }

    boolean convient(Map<String, Set<String>> contraintes) {
        return Contraintes.satisfaites(contraintes, valeurs);
    }
}
