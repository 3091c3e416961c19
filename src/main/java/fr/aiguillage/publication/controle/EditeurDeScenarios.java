package fr.aiguillage.publication.controle;

import java.util.List;

/** Port to what changes the file of scenarios and leaves the rest of it as it is. */
public interface EditeurDeScenarios {
    /**
     * Puts a scenario in the place of the one of that name, or at the end when there is none.
     *
     * @param scenario as JSON, with the fields of the file
     * @throws IllegalArgumentException with a French message when it is no scenario
     */
    String ecrire(String yaml, String nom, String scenario);

    /** @throws IllegalArgumentException with a French message when there is none of that name */
    String supprimer(String yaml, String nom);

    /**
     * Applies changes in order, all or none.
     *
     * @throws fr.aiguillage.publication.table.ModificationImpossibleException when one would not leave a scenario
     */
    String modifier(String yaml, List<EditionDeScenario> editions);
}
