package fr.aiguillage.publication.classeur;

import fr.aiguillage.publication.controle.EditionDeScenario;
import fr.aiguillage.publication.table.Modification;
import java.util.List;
import java.util.Map;

/**
 * Changes to several tables and scenarios.
 *
 * @param tables the changes of each table, by its identifier
 */
public record Edition(Map<String, List<Modification>> tables, List<EditionDeScenario> scenarios) {}
