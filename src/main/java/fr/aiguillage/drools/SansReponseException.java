package fr.aiguillage.drools;

/** A table has no answer, or more than it may have; the message says for what. */
final class SansReponseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SansReponseException(String message) {
        super(message);
    }
}
