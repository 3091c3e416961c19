package fr.aiguillage.publication.table;

import java.util.List;
import java.util.Optional;

/**
 * A decision table.
 *
 * @param id the identifier of the decision, stable, such as {@code seuils}
 * @param nom its title, such as « Seuils »
 * @param description what it is for
 * @param politique the hit policy as DMN writes it: {@code UNIQUE}, {@code COLLECT}, {@code FIRST}…
 * @param entrees the input columns
 * @param sorties the output columns
 * @param annotations the headings of the annotation columns
 * @param lignes the rows, in their order
 */
public record Table(
        String id,
        String nom,
        String description,
        String politique,
        List<Entree> entrees,
        List<Sortie> sorties,
        List<String> annotations,
        List<Ligne> lignes) {

    /**
     * An input column.
     *
     * @param expression what is compared: an input of the service, the result of a table, or one of its outputs after a
     *     point
     * @param type the enumeration of its values; {@code null} when the file gives none
     */
    public record Entree(String id, String libelle, String expression, String type) {}

    /**
     * An output column.
     *
     * @param nom the name of the output; {@code null} when the table has only one
     * @param type an enumeration, {@code string} or {@code number}; {@code null} when the file gives none
     */
    public record Sortie(String id, String libelle, String nom, String type) {

        /** Its heading, or the name of the output when it has none. */
        public String titre() {
            if (libelle != null && !libelle.isBlank()) {
                return libelle;
            }
            return nom == null ? "Résultat" : nom;
        }
    }

    /**
     * A row, cell by cell, each as it is written in the file.
     *
     * @param entrees one text per input column
     * @param sorties one text per output column
     * @param annotations one text per annotation column
     */
    public record Ligne(String id, List<String> entrees, List<String> sorties, List<String> annotations) {}

    public Optional<Ligne> ligne(String id) {
        return lignes.stream().filter(ligne -> ligne.id().equals(id)).findFirst();
    }
}
