package fr.aiguillage.api;

/**
 * That very object, to be remembered by what it is rather than by what it holds: comparing all that a verdict says
 * would take longer than saying it.
 */
public record Identite<T>(T objet) {

    @Override
    public boolean equals(Object autre) {
        return autre instanceof Identite<?> identite && identite.objet == objet;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(objet);
    }
}
