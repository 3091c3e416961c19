package fr.aiguillage.api.brouillon;

import com.fasterxml.jackson.annotation.JsonRawValue;
import fr.aiguillage.scenario.Scenario;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A scenario.
 *
 * @param demande as a client would send it
 * @param attendu the expected value of each judged field
 */
@Schema(name = "Scenario")
public record ScenarioResponse(
        String nom,
        String description,
        @JsonRawValue @Schema(type = SchemaType.OBJECT) String demande,
        Map<String, Object> attendu,
        List<String> faits,
        List<String> lectures) {

    public static ScenarioResponse de(Scenario scenario) {
        return new ScenarioResponse(
                scenario.nom(),
                scenario.description(),
                scenario.demande(),
                scenario.attendu().champs(),
                scenario.faits(),
                scenario.lectures());
    }
}
