package fr.aiguillage.api.lecture;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.aiguillage.api.demande.DemandeRequest;
import fr.aiguillage.api.probleme.Violation;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads demands written with apostrophes for quotation marks. */
final class Refus {

    private Refus() {}

    static DemandeRequest demande(String corps) {
        return CorpsJson.lire(octets(corps), DemandeRequest::lire);
    }

    static HttpProblem probleme(byte[] corps) {
        return catchThrowableOfType(HttpProblem.class, () -> CorpsJson.lire(corps, DemandeRequest::lire));
    }

    @SuppressWarnings("unchecked")
    static List<Violation> refus(String corps) {
        return (List<Violation>) probleme(octets(corps)).getParameters().get("violations");
    }

    static byte[] octets(String corps) {
        return corps.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }
}
