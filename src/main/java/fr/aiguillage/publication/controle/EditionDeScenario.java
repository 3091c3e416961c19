package fr.aiguillage.publication.controle;

import fr.aiguillage.scenario.Scenario;

/** What is done to one scenario of a file. */
public sealed interface EditionDeScenario {

    /** @param nom the one whose place it takes; {@code null} for a new one, which comes last */
    record Ecrire(String nom, Scenario scenario) implements EditionDeScenario {}

    record Supprimer(String nom) implements EditionDeScenario {}
}
