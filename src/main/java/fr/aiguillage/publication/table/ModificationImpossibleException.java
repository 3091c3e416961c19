package fr.aiguillage.publication.table;

/** A change to a table that names something that is not there. */
public final class ModificationImpossibleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The position of the change in the list, from 0. */
    private final int rang;

    /** @param message in French */
    public ModificationImpossibleException(int rang, String message) {
        super(message);
        this.rang = rang;
    }

    public int rang() {
        return rang;
    }
}
