package fr.aiguillage.publication.cycle;

/** Somebody else has changed the draft since it was read. */
public final class RevisionDepasseeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message in French */
    public RevisionDepasseeException(String message) {
        super(message);
    }

    /**
     * @param vue the revision that the author has seen
     * @param actuelle the one that the draft has come to
     */
    public static RevisionDepasseeException du(long brouillon, int vue, int actuelle) {
        return new RevisionDepasseeException("Le brouillon " + brouillon + " a changé\u00a0: vous avez lu la révision "
                + vue + ", il en est à la révision " + actuelle + ". Relisez-le, puis recommencez.");
    }
}
