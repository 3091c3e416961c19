package fr.aiguillage.publication.controle;

import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.Lieu;
import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.scenario.ScenarioResult;
import java.util.List;
import java.util.stream.Collectors;

/** Every scenario must give what it expects. */
public final class ScenariosEnEchec implements ControleDesDecisions {

    @Override
    public List<Constatation> examiner(Examen examen) {
        return examen.rapport().echecs().stream()
                .map(ScenariosEnEchec::constatation)
                .toList();
    }

    private static Constatation constatation(ScenarioResult resultat) {
        return Constatation.erreur(
                "SCENARIO_EN_ECHEC",
                Lieu.duFichier(RulesetContent.SCENARIOS)
                        .ligne(resultat.scenario().nom()),
                "le scénario «\u00a0" + resultat.scenario().nom() + "\u00a0» ne donne pas ce qu’il attend\u00a0: "
                        + cause(resultat),
                "Corrigez la règle, ou ce que le scénario attend si la réponse nouvelle est la bonne.");
    }

    private static String cause(ScenarioResult resultat) {
        return resultat.echec() == null
                ? resultat.ecarts().stream().map(Object::toString).collect(Collectors.joining("\u00a0; ", "", "."))
                : resultat.echec();
    }
}
