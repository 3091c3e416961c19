package fr.aiguillage.api.brouillon;

import fr.aiguillage.publication.couverture.Couverture.Cle;
import fr.aiguillage.publication.table.Table;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of a table and the names of the scenarios that fire it. */
@Schema(name = "ScenariosDeLigne")
public record ScenariosDeLigneResponse(String ligne, List<String> scenarios) {

    /** The rows of a table, in their order; none for a table of texts, which no explanation holds. */
    public static List<ScenariosDeLigneResponse> de(Table table, Map<Cle, List<String>> scenarios) {
        return table.lignes().stream()
                .map(ligne -> new ScenariosDeLigneResponse(ligne.id(), scenarios.get(new Cle(table.nom(), ligne.id()))))
                .filter(ligne -> ligne.scenarios() != null)
                .toList();
    }
}
