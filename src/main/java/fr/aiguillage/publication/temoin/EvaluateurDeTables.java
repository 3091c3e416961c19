package fr.aiguillage.publication.temoin;

import fr.aiguillage.decision.Profil;
import fr.aiguillage.decision.ProfilContext;
import fr.aiguillage.publication.table.Modele;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Evaluates the tables that decide, both files chained, without the engine. Tables of texts are left out. */
public final class EvaluateurDeTables {

    private final List<TableDecisive> tables;

    /** @throws IllegalArgumentException with a French message when a cell is not one that can be read */
    public EvaluateurDeTables(List<Modele> modeles) {
        this.tables = enOrdre(modeles);
    }

    /** The tables, each after those whose results it looks at. */
    List<TableDecisive> tables() {
        return tables;
    }

    /** Whether it is an input, or the result of a table with one answer. */
    boolean connait(String expression) {
        return ProfilContext.noms().contains(expression)
                || tables.stream().anyMatch(table -> table.sorties().contains(expression));
    }

    public Evaluation evaluer(Profil profil) {
        return evaluer(contexte(profil));
    }

    /** @param contexte the value of every input that the service fills, as {@link ProfilContext} names it */
    public Evaluation evaluer(Map<String, String> contexte) {
        Map<String, String> valeurs = new HashMap<>(contexte);
        Map<String, List<String>> lignes = new LinkedHashMap<>();
        for (TableDecisive table : tables) {
            List<String> repondues = new ArrayList<>();
            for (LigneLue ligne : table.lignes()) {
                if (ligne.repond(valeurs)) {
                    repondues.add(ligne.id());
                    ligne.sorties().forEach(valeurs::putIfAbsent);
                }
            }
            lignes.put(table.nom(), List.copyOf(repondues));
        }
        return new Evaluation(valeurs, lignes);
    }

    static Map<String, String> contexte(Profil profil) {
        Map<String, String> contexte = new HashMap<>();
        ProfilContext.of(profil).forEach((nom, valeur) -> contexte.put(nom, (String) valeur));
        return contexte;
    }

    private static List<TableDecisive> enOrdre(List<Modele> modeles) {
        List<TableDecisive> restantes = new ArrayList<>();
        modeles.forEach(modele -> modele.tables().forEach(table -> restantes.add(TableDecisive.lire(modele, table))));
        List<TableDecisive> ordonnees = new ArrayList<>();
        Set<String> connues = new HashSet<>(ProfilContext.noms());
        for (boolean avance = true; avance; ) {
            List<TableDecisive> pretes = restantes.stream()
                    .filter(table -> connues.containsAll(table.entrees()))
                    .toList();
            pretes.forEach(table -> connues.addAll(table.sorties()));
            ordonnees.addAll(pretes);
            avance = restantes.removeAll(pretes);
        }
        return List.copyOf(ordonnees);
    }

    /**
     * What the tables give.
     *
     * @param valeurs the value of each expression: inputs, results of tables, their outputs after a point
     * @param lignes the identifiers of the rows that match, by table, in order of evaluation
     */
    public record Evaluation(Map<String, String> valeurs, Map<String, List<String>> lignes) {}
}
