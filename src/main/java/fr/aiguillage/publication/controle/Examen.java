package fr.aiguillage.publication.controle;

import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.scenario.Scenario;
import fr.aiguillage.scenario.ScenarioReport;
import java.util.List;

/**
 * Everything that the checks found out about a content. What could not be found out, for an error that comes before it,
 * is empty or {@code null}.
 *
 * @param empreinte of the content
 * @param constatations all findings, file by file
 * @param modeles its tables
 * @param scenarios its scenarios
 * @param ruleset the content, ready to decide; {@code null} when it is not fit to
 * @param rapport how its scenarios went; {@code null} when they could not be played
 */
public record Examen(
        String empreinte,
        List<Constatation> constatations,
        List<Modele> modeles,
        List<Scenario> scenarios,
        Ruleset ruleset,
        ScenarioReport rapport) {

    public List<Constatation> erreurs() {
        return constatations.stream().filter(Constatation::estErreur).toList();
    }

    public boolean sain() {
        return erreurs().isEmpty();
    }
}
