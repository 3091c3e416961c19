package fr.aiguillage.decision;

import java.util.Collection;
import java.util.Comparator;

/** How sure a row is, from the surest to the weakest. */
public enum Certitude {
    /** The guide says so. */
    GUIDE,
    /** A reading retained among several. */
    LECTURE,
    /** The guide is silent: an inference. */
    HORS_GUIDE;

    /** The weakest of several; {@link #GUIDE} when there is none. */
    public static Certitude plusFaible(Collection<Certitude> certitudes) {
        return certitudes.stream().max(Comparator.naturalOrder()).orElse(GUIDE);
    }
}
