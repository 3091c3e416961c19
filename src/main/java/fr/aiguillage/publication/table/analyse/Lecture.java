package fr.aiguillage.publication.table.analyse;

import java.util.BitSet;

/** What is looked for in a set of rows. */
public interface Lecture<R> {

    /**
     * What to say of a region.
     *
     * @param vivantes the ranks of the rows that cover it
     * @return {@code null} when there is nothing to say
     */
    R lire(BitSet vivantes);

    /**
     * Whether there is nothing to say any more, whatever the axes to come.
     *
     * @param axe the next axis
     * @param vivantes the ranks of the rows that are not excluded yet
     */
    default boolean close(int axe, BitSet vivantes) {
        return false;
    }
}
