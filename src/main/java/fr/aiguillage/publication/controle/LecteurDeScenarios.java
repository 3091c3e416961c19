package fr.aiguillage.publication.controle;

import fr.aiguillage.scenario.Scenario;
import java.util.List;

/** Port to what reads the file of scenarios. */
@FunctionalInterface
public interface LecteurDeScenarios {
    /** @throws IllegalArgumentException with a French message when it is not a file of scenarios */
    List<Scenario> lire(String yaml);
}
