package fr.aiguillage.bench;

import fr.aiguillage.api.demande.DemandeRequest;
import fr.aiguillage.api.lecture.CorpsJson;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.scenario.Scenario;
import fr.aiguillage.storage.ScenarioFile;
import fr.aiguillage.storage.ShippedRuleset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** The demands of all the scenarios: a mix of all acts, blocked and not. */
final class Melange {

    private Melange() {}

    static List<String> corps(RulesetContent contenu) {
        return ScenarioFile.parse(contenu.fichier("scenarios.yaml")).stream()
                .map(Scenario::demande)
                .toList();
    }

    /** @param acte the only act to keep, or {@code MELANGE} for all */
    static Demande[] demandes(String acte) {
        return corps(ShippedRuleset.read().contenu()).stream()
                .map(Melange::demande)
                .filter(demande ->
                        acte.equals("MELANGE") || demande.acte().name().equals(acte))
                .toArray(Demande[]::new);
    }

    private static Demande demande(String corps) {
        return CorpsJson.lire(corps.getBytes(StandardCharsets.UTF_8), DemandeRequest::lire)
                .toDemande(LocalDate.of(2024, 3, 15));
    }
}
