package fr.aiguillage.publication.cycle;

/** Whoever approves a draft had a hand in it. */
public final class ApprobateurAuteurException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message in French */
    public ApprobateurAuteurException(String message) {
        super(message);
    }
}
