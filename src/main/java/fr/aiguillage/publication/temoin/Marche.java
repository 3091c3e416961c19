package fr.aiguillage.publication.temoin;

import fr.aiguillage.decision.Aiguilleur;
import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.publication.temoin.EvaluateurDeTables.Evaluation;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One search, backwards: what is wanted of the last table becomes what is wanted of those before it, row by row, until
 * only inputs are left, then a demand is made and tried.
 */
final class Marche {

    /** Beyond so many steps the search gives up and says so. */
    static final int PAS_MAXIMUM = 200_000;

    private final EvaluateurDeTables evaluateur;
    private final List<Fond> fonds;
    private final Ruleset ruleset;
    private Map<String, Set<String>> voulues;
    private Predicate<Evaluation> condition;
    private int pas;
    private int candidats;

    Marche(EvaluateurDeTables evaluateur, List<Fond> fonds, Ruleset ruleset) {
        this.evaluateur = evaluateur;
        this.fonds = fonds;
        this.ruleset = ruleset;
    }

    Recherche chercher(Map<String, Set<String>> contraintes, Predicate<Evaluation> aussi) {
        voulues = canoniques(contraintes);
        condition = aussi;
        Map<String, Set<String>> dicibles = Contraintes.jointes(Entrees.domaines(), voulues);
        Optional<Demande> trouvee =
                dicibles == null ? Optional.empty() : reculer(dicibles, compatibles(fonds, dicibles));
        return new Recherche(trouvee, trouvee.isPresent() || pas < PAS_MAXIMUM, candidats);
    }

    private Optional<Demande> reculer(Map<String, Set<String>> contraintes, List<Fond> possibles) {
        if (possibles.isEmpty() || pas++ >= PAS_MAXIMUM) {
            return Optional.empty();
        }
        Optional<TableDecisive> derniere = derniere(contraintes);
        return derniere.isEmpty() ? essayer(contraintes, possibles) : parLignes(derniere.get(), contraintes, possibles);
    }

    private Optional<Demande> parLignes(
            TableDecisive table, Map<String, Set<String>> contraintes, List<Fond> possibles) {
        Map<String, Set<String>> autres = new LinkedHashMap<>(contraintes);
        autres.keySet().removeAll(table.sorties());
        for (LigneLue ligne : table.lignes()) {
            Map<String, Set<String>> jointes =
                    ligne.donne(contraintes) ? Contraintes.jointes(autres, ligne.conditions()) : null;
            if (jointes != null) {
                Optional<Demande> trouvee = reculer(jointes, compatibles(possibles, jointes));
                if (trouvee.isPresent()) {
                    return trouvee;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<TableDecisive> derniere(Map<String, Set<String>> contraintes) {
        List<TableDecisive> tables = evaluateur.tables();
        for (int rang = tables.size() - 1; rang >= 0; rang--) {
            if (tables.get(rang).sorties().stream().anyMatch(contraintes::containsKey)) {
                return Optional.of(tables.get(rang));
            }
        }
        return Optional.empty();
    }

    private Optional<Demande> essayer(Map<String, Set<String>> contraintes, List<Fond> possibles) {
        for (Fond fond : possibles) {
            candidats++;
            Demande demande = new Habillage(Entrees.choisir(fond, contraintes)).demande(fond.demande());
            Evaluation evaluation = evaluateur.evaluer(Aiguilleur.profil(demande, ruleset));
            if (conforme(evaluation)) {
                return Optional.of(demande);
            }
        }
        return Optional.empty();
    }

    private boolean conforme(Evaluation evaluation) {
        return evaluation.valeurs().keySet().containsAll(voulues.keySet())
                && Contraintes.satisfaites(voulues, evaluation.valeurs())
                && condition.test(evaluation);
    }

    private static List<Fond> compatibles(List<Fond> fonds, Map<String, Set<String>> contraintes) {
        return fonds.stream().filter(fond -> fond.convient(contraintes)).toList();
    }

    private Map<String, Set<String>> canoniques(Map<String, Set<String>> contraintes) {
        Map<String, Set<String>> canoniques = new LinkedHashMap<>();
        contraintes.forEach((nom, valeurs) -> {
            String expression = TableDecisive.canonique(nom);
            if (!evaluateur.connait(expression)) {
                throw new IllegalArgumentException("Aucune table ne donne «\u00a0" + nom + "\u00a0».");
            }
            canoniques.merge(expression, new LinkedHashSet<>(valeurs), Contraintes::commun);
        });
        return canoniques;
    }
}
