package fr.aiguillage.demande;

/**
 * What the caller knows a contract by. It points at a person: whatever is printed, in a log or in the words of an
 * exception, hides it.
 */
public record Reference(String valeur) {

    private static final String MASQUE = "***";

    /** {@code null} when none is given. */
    public static Reference de(String valeur) {
        return valeur == null ? null : new Reference(valeur);
    }

    @Override
    public String toString() {
        return MASQUE;
    }
}
