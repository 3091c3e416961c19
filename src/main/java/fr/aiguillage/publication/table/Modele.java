package fr.aiguillage.publication.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One file of tables.
 *
 * @param fichier its name, such as {@code aiguillage.dmn}
 * @param nom its title
 * @param types the allowed values of each enumeration, by the name of the type, in their order
 * @param donnees the type of each input that the service fills, by name, in their order
 * @param tables in the order of the file
 */
public record Modele(
        String fichier, String nom, Map<String, List<String>> types, Map<String, String> donnees, List<Table> tables) {

    public Optional<Table> table(String nom) {
        return tables.stream().filter(table -> table.nom().equals(nom)).findFirst();
    }

    /** @param idOuNom the identifier of the table, or its title, by which explanations and findings name it */
    public Optional<Table> tableDe(String idOuNom) {
        return tableParId(idOuNom).or(() -> table(idOuNom));
    }

    /** @param id the identifier of the table */
    public Optional<Table> tableParId(String id) {
        return tables.stream().filter(table -> table.id().equals(id)).findFirst();
    }

    /** The values that an enumeration allows; empty when the type is no enumeration. */
    public List<String> valeurs(String type) {
        return types.getOrDefault(type, List.of());
    }
}
