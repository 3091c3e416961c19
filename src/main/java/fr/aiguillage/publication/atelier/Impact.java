package fr.aiguillage.publication.atelier;

import fr.aiguillage.demande.Demande;
import fr.aiguillage.publication.impact.ChangementDeTable;
import fr.aiguillage.publication.impact.ImpactDesDecisions;
import fr.aiguillage.publication.impact.RegionChangee;
import java.util.List;
import java.util.Map;

/**
 * What a draft would change.
 *
 * @param tables the tables that change, each with every demand that it answers otherwise
 * @param exemples a demand that shows the change of each region; a region that none was found to reach is left out
 * @param decisions what that does to whole answers
 */
public record Impact(
        List<ChangementDeTable> tables, Map<RegionChangee, Demande> exemples, ImpactDesDecisions decisions) {

    /** What is proved of every table that is not listed, in French. */
    public String rienDAutre() {
        return tables.isEmpty()
                ? "Aucune table ne change\u00a0: toutes les réponses restent ce qu’elles sont."
                : "Toutes les autres tables répondent comme avant.";
    }
}
