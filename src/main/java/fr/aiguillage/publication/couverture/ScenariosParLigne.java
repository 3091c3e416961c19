package fr.aiguillage.publication.couverture;

import fr.aiguillage.decision.LigneDeclenchee;
import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.publication.couverture.Couverture.Cle;
import fr.aiguillage.scenario.ScenarioReport;
import fr.aiguillage.scenario.ScenarioResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which scenarios fire each row and each rule. */
public final class ScenariosParLigne {

    private ScenariosParLigne() {}

    /**
     * @param rapport how the scenarios went with that rule set
     * @return the names of the scenarios, in their order, for every row that an explanation may hold
     */
    public static Map<Cle, List<String>> de(Ruleset ruleset, ScenarioReport rapport) {
        Map<Cle, List<String>> scenarios = new LinkedHashMap<>();
        ruleset.lignes().forEach(ligne -> scenarios.put(cle(ligne), new ArrayList<>()));
        rapport.resultats().stream()
                .filter(resultat -> resultat.decision() != null)
                .forEach(resultat -> noter(resultat, scenarios));
        scenarios.replaceAll((ligne, noms) -> List.copyOf(noms));
        return Collections.unmodifiableMap(scenarios);
    }

    private static void noter(ScenarioResult resultat, Map<Cle, List<String>> scenarios) {
        resultat.decision().explication().stream()
                .map(ScenariosParLigne::cle)
                .distinct()
                .forEach(cle -> scenarios
                        .computeIfAbsent(cle, nouvelle -> new ArrayList<>())
                        .add(resultat.scenario().nom()));
    }

    private static Cle cle(LigneDeclenchee ligne) {
        return new Cle(ligne.table(), ligne.ligne());
    }
}
