package fr.aiguillage.drools;

import fr.aiguillage.decision.LigneDeclenchee;
import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.publication.table.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of every table of a file, with what each says of itself in its annotations. */
final class TableRows {

    private final Map<String, List<LigneDeclenchee>> parTable = new LinkedHashMap<>();

    TableRows(Modele modele) {
        modele.tables().forEach(table -> parTable.put(table.nom(), lignes(table)));
    }

    /** @param rang the position of the row in its table, from 0 */
    LigneDeclenchee ligne(String table, int rang) {
        return parTable.get(table).get(rang);
    }

    /** @param sauf the tables to leave out */
    List<LigneDeclenchee> lignes(Set<String> sauf) {
        return parTable.entrySet().stream()
                .filter(table -> !sauf.contains(table.getKey()))
                .flatMap(table -> table.getValue().stream())
                .toList();
    }

    private static List<LigneDeclenchee> lignes(Table table) {
        return table.lignes().stream()
                .map(ligne -> Annotations.ligne(
                        table.nom(),
                        ligne.id(),
                        ligne.annotations().get(0),
                        ligne.annotations().get(1)))
                .toList();
    }
}
