package fr.aiguillage.publication.cycle;

/** The store of rule sets cannot be reached. */
public final class DepotInjoignableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message in French */
    public DepotInjoignableException(String message, Throwable cause) {
        super(message, cause);
    }
}
