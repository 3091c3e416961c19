package fr.aiguillage.publication.cycle;

/** Somebody else has changed the draft since it was read. */
public final class RevisionDepasseeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message in French */
    public RevisionDepasseeException(String message) {
        super(message);
    }
}
