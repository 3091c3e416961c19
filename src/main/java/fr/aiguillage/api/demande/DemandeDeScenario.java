package fr.aiguillage.api.demande;

import fr.aiguillage.api.lecture.CorpsJson;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.scenario.LecteurDeDemande;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;

/** Reads the demand of a scenario as that of a client, but for its day, which must be given: answers depend on it. */
@Singleton
public class DemandeDeScenario implements LecteurDeDemande {

    @Override
    public Demande lire(String json) {
        DemandeRequest recue = request(json);
        if (recue.dateDemande() == null) {
            throw new IllegalArgumentException("La demande d’un scénario doit donner sa date, dateDemande.");
        }
        return recue.toDemande(recue.dateDemande());
    }

    private static DemandeRequest request(String json) {
        try {
            return CorpsJson.lire(json.getBytes(StandardCharsets.UTF_8), DemandeRequest::lire);
        } catch (HttpProblem e) {
            throw new IllegalArgumentException(e.getDetail(), e);
        }
    }
}
