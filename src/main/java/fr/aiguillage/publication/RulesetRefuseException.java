package fr.aiguillage.publication;

import java.util.List;

/** A rule set that is not fit to decide, with everything that is wrong with it. */
public final class RulesetRefuseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Constatation> constatations;

    public RulesetRefuseException(List<Constatation> constatations) {
        super(constatations.size() + " constatation(s) : "
                + String.join(
                        " ", constatations.stream().map(Constatation::phrase).toList()));
        this.constatations = List.copyOf(constatations);
    }

    public List<Constatation> constatations() {
        return constatations;
    }
}
