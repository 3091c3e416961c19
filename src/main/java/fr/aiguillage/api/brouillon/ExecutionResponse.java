package fr.aiguillage.api.brouillon;

import fr.aiguillage.scenario.ScenarioReport;
import fr.aiguillage.scenario.ScenarioResult;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the scenarios of a draft went. */
@Schema(name = "Execution")
public record ExecutionResponse(int total, int echecs, List<ResultatResponse> resultats) {

    /**
     * How one went.
     *
     * @param ecarts every field that differs
     * @param echec why it could not be played
     */
    @Schema(name = "ResultatDeScenario")
    public record ResultatResponse(String nom, boolean passe, List<EcartResponse> ecarts, String echec) {

        static ResultatResponse de(ScenarioResult resultat) {
            return new ResultatResponse(
                    resultat.scenario().nom(),
                    resultat.passe(),
                    resultat.ecarts().stream()
                            .map(e -> new EcartResponse(e.champ(), e.attendu(), e.obtenu()))
                            .toList(),
                    resultat.echec());
        }
    }

    /** A field whose value is not the expected one. */
    @Schema(name = "Ecart")
    public record EcartResponse(String champ, Object attendu, Object obtenu) {}

    public static ExecutionResponse de(ScenarioReport rapport) {
        return new ExecutionResponse(
                rapport.resultats().size(),
                rapport.echecs().size(),
                rapport.resultats().stream().map(ResultatResponse::de).toList());
    }
}
