package fr.aiguillage.publication.table;

import java.util.List;

/** Port to what changes the tables of a file cell by cell and leaves the rest of it as it is. */
public interface EditeurDeTables {
    /**
     * Applies changes in order, all or none.
     *
     * @param xml a file that has passed the gate
     * @param table the identifier of a table
     * @return the changed file, in canonical form
     * @throws ModificationImpossibleException when a change names a table, row or column that is not there
     */
    String modifier(String xml, String table, List<Modification> modifications);

    /** The same file in its canonical form, whatever editor wrote it: what is fingerprinted and kept. */
    String canonique(String xml);
}
