package fr.aiguillage.publication.cycle;

/** There is no such thing. */
public final class IntrouvableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message in French */
    public IntrouvableException(String message) {
        super(message);
    }
}
