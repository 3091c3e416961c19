package fr.aiguillage.publication.atelier;

import fr.aiguillage.publication.classeur.Reperee;
import java.util.List;

/** A workbook that cannot be taken into a draft, with everything that is wrong with it, each on its cell. */
public final class ClasseurRefuseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Reperee> reperees;

    public ClasseurRefuseException(List<Reperee> reperees) {
        super(reperees.size() + " constatation(s)");
        this.reperees = List.copyOf(reperees);
    }

    public List<Reperee> reperees() {
        return reperees;
    }
}
