package fr.aiguillage.storage.copie;

/** A file of the copy is missing, or is not what was written. */
final class CopieIllisibleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CopieIllisibleException(String fichier, String raison) {
        super("le fichier «\u00a0" + fichier + "\u00a0» " + raison + ".");
    }
}
