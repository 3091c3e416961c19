package fr.aiguillage.decision;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The rows that a conduct rests on.
 *
 * @param conduite the rows that chose what the adviser does
 * @param orientation the rows that chose the sheet, once refusal and caps are heard
 * @param blocages the rows that say whether each situation of the contract hits the act
 */
public record Fondement(
        List<LigneDeclenchee> conduite, List<LigneDeclenchee> orientation, List<LigneDeclenchee> blocages) {

    /** What is done before any blocking case is looked at. */
    private static final Set<Conduite> HORS_BLOCAGE =
            EnumSet.of(Conduite.DEMANDER_INFORMATION, Conduite.MISE_A_JOUR_DEBUT_APPEL);

    /**
     * How sure the conduct is: the weakest of the rows that made it. The sheet counts only when the adviser ends up
     * doing what it says; a blocking case does not when the demand stops before it.
     *
     * @param conduites what the adviser does
     * @param base what the sheet says
     */
    public Certitude certitude(List<Conduite> conduites, Conduite base) {
        List<LigneDeclenchee> lignes = new ArrayList<>(conduite);
        if (conduites.contains(base)) {
            lignes.addAll(orientation);
        }
        if (!HORS_BLOCAGE.contains(base) && !conduites.contains(Conduite.SERVICE_TECH)) {
            lignes.addAll(blocages);
        }
        return Certitude.plusFaible(
                lignes.stream().map(LigneDeclenchee::certitude).toList());
    }
}
