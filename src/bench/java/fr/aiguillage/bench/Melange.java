package fr.aiguillage.bench;

import fr.aiguillage.api.demande.DemandeRequest;
import fr.aiguillage.api.lecture.CorpsJson;
import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.drools.DroolsRulesetCompiler;
import fr.aiguillage.scenario.Scenario;
import fr.aiguillage.storage.ScenarioFile;
import fr.aiguillage.storage.ShippedRuleset;
import fr.aiguillage.storage.fichier.DmnFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** The demands of all the scenarios: a mix of all acts, blocked and not. */
final class Melange {

    private Melange() {}

    /** One for all that is measured, as in the service, so that what it remembers is there when it is measured. */
    static Ruleset ruleset() {
        return Regles.LIVREES;
    }

    static List<String> corps() {
        return ScenarioFile.parse(ShippedRuleset.VERSION.contenu().fichier("scenarios.yaml")).stream()
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

    private static Stream<byte[]> octets() {
        return corps().stream().map(corps -> corps.getBytes(StandardCharsets.UTF_8));
    }

    private static Demande demande(byte[] corps) {
        return CorpsJson.lire(corps, DemandeRequest::lire).toDemande(LocalDate.of(2024, 3, 15));
    }

    private static final class Regles {

        static final Ruleset LIVREES = livrees();

        /** Without a trace of every step, which Drools builds unless it is told that nobody reads it. */
        private static Ruleset livrees() {
            Logger.getLogger("").setLevel(Level.WARNING);
            return new DroolsRulesetCompiler(new DmnFile()).compile(ShippedRuleset.VERSION);
        }
    }
}
