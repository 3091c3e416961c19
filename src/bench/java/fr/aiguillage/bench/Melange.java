package fr.aiguillage.bench;

import fr.aiguillage.api.demande.DemandeRequest;
import fr.aiguillage.api.lecture.CorpsJson;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.scenario.Scenario;
import fr.aiguillage.storage.ScenarioFile;
import fr.aiguillage.storage.ShippedRuleset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** The demands of all the scenarios: a mix of all acts, blocked and not. */
final class Melange {

    private Melange() {}

    static List<String> corps() {
        return ScenarioFile.parse(ShippedRuleset.read().contenu().fichier("scenarios.yaml")).stream()
                .map(Scenario::demande)
                .toList();
    }

    /** @param acte the only act to keep, or {@code MELANGE} for all */
    static byte[][] corps(String acte) {
        return octets().filter(corps ->
                        acte.equals("MELANGE") || demande(corps).acte().name().equals(acte))
                .toArray(byte[][]::new);
    }

    /** @param acte the only act to keep, or {@code MELANGE} for all */
    static Demande[] demandes(String acte) {
        return Stream.of(corps(acte)).map(Melange::demande).toArray(Demande[]::new);
    }

    /** As in the service: without it Drools builds a trace of every step. */
    static void seTaire() {
        Logger.getLogger("").setLevel(Level.WARNING);
    }

    private static Stream<byte[]> octets() {
        return corps().stream().map(corps -> corps.getBytes(StandardCharsets.UTF_8));
    }

    private static Demande demande(byte[] corps) {
        return CorpsJson.lire(corps, DemandeRequest::lire).toDemande(LocalDate.of(2024, 3, 15));
    }
}
