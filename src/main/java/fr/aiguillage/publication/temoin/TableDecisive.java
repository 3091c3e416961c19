package fr.aiguillage.publication.temoin;

import fr.aiguillage.publication.table.Condition;
import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.publication.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table that takes part in a decision, read.
 *
 * @param nom its title
 * @param entrees the expressions that it looks at
 * @param sorties the expressions that other tables can look at; none when it gives several answers
 */
record TableDecisive(String nom, Set<String> entrees, Set<String> sorties, List<LigneLue> lignes) {

    /** How accompagnement.dmn names what « Orientation » gives. */
    private static final Map<String, String> AUTRES_NOMS =
            Map.of("fiche", "Orientation.fiche", "suite", "Orientation.suite");

    static String canonique(String expression) {
        return AUTRES_NOMS.getOrDefault(expression, expression);
    }

    /** @throws IllegalArgumentException when a cell is not one that can be read */
    static TableDecisive lire(Modele modele, Table table) {
        Set<String> entrees = new LinkedHashSet<>();
        table.entrees().forEach(entree -> entrees.add(canonique(entree.expression())));
        List<String> sorties = table.politique().equals("COLLECT")
                ? List.of()
                : table.sorties().stream().map(sortie -> nom(table, sortie)).toList();
        List<LigneLue> lignes = new ArrayList<>();
        for (Table.Ligne ligne : table.lignes()) {
            lignes.add(
                    new LigneLue(table.nom(), ligne.id(), conditions(modele, table, ligne), donnees(sorties, ligne)));
        }
        return new TableDecisive(table.nom(), entrees, Set.copyOf(sorties), List.copyOf(lignes));
    }

    private static String nom(Table table, Table.Sortie sortie) {
        return table.sorties().size() == 1 ? table.nom() : table.nom() + "." + sortie.nom();
    }

    private static Map<String, Set<String>> conditions(Modele modele, Table table, Table.Ligne ligne) {
        Map<String, Set<String>> conditions = new LinkedHashMap<>();
        for (int i = 0; i < table.entrees().size(); i++) {
            Table.Entree entree = table.entrees().get(i);
            Condition condition = lireCellule(table, ligne, ligne.entrees().get(i));
            if (!condition.toutes()) {
                conditions.merge(
                        canonique(entree.expression()), valeurs(modele, entree, condition), Contraintes::commun);
            }
        }
        return conditions;
    }

    private static Condition lireCellule(Table table, Table.Ligne ligne, String cellule) {
        try {
            return Condition.lire(cellule);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "Table «\u00a0" + table.nom() + "\u00a0», ligne «\u00a0" + ligne.id()
                            + "\u00a0»\u00a0: la cellule (" + cellule + ") ne se lit pas.",
                    e);
        }
    }

    private static Set<String> valeurs(Modele modele, Table.Entree entree, Condition condition) {
        String type = entree.type() == null ? modele.donnees().get(entree.expression()) : entree.type();
        List<String> domaine = type == null ? List.of() : modele.valeurs(type);
        return domaine.isEmpty() ? condition.parmi(condition.valeurs()) : condition.parmi(domaine);
    }

    private static Map<String, String> donnees(List<String> sorties, Table.Ligne ligne) {
        Map<String, String> donnees = new LinkedHashMap<>();
        for (int i = 0; i < sorties.size(); i++) {
            donnees.put(sorties.get(i), ligne.sorties().get(i).trim().replace("\"", ""));
        }
        return donnees;
    }
}
