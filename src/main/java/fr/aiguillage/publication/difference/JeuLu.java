package fr.aiguillage.publication.difference;

import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.scenario.Scenario;
import java.util.List;

/**
 * A rule set and what was read of it.
 *
 * @param contenu its files
 * @param modeles its files of tables
 * @param scenarios those of its file of scenarios
 */
public record JeuLu(RulesetContent contenu, List<Modele> modeles, List<Scenario> scenarios) {}
