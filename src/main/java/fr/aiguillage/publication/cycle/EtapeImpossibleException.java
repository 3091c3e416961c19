package fr.aiguillage.publication.cycle;

/** The step asked for cannot be taken from where things stand. */
public final class EtapeImpossibleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message in French */
    public EtapeImpossibleException(String message) {
        super(message);
    }
}
