package fr.aiguillage;

import fr.aiguillage.api.demande.DemandeRequest;
import fr.aiguillage.api.lecture.CorpsJson;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.storage.ScenarioFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** The demands of the shipped scenarios, read as the service reads them. */
public final class DemandesDesScenarios {

    private DemandesDesScenarios() {}

    public static List<Demande> de(RulesetContent contenu) {
        return ScenarioFile.parse(contenu.fichier("scenarios.yaml")).stream()
                .map(scenario -> lire(scenario.demande()))
                .toList();
    }

    static Demande lire(String json) {
        return CorpsJson.lire(json.getBytes(StandardCharsets.UTF_8), DemandeRequest::lire)
                .toDemande(LocalDate.of(2024, 3, 15));
    }
}
