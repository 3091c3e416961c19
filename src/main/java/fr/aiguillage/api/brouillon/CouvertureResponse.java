package fr.aiguillage.api.brouillon;

import fr.aiguillage.api.constatation.ConstatationResponse;
import fr.aiguillage.publication.couverture.Couverture;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the scenarios of a draft test.
 *
 * @param lignes how many scenarios fire each row or rule
 * @param manques what none of them tests
 */
@Schema(name = "Couverture")
public record CouvertureResponse(List<LigneCouverteResponse> lignes, List<ManqueResponse> manques) {

    /** @param scenarios how many scenarios fire the row or rule */
    @Schema(name = "LigneCouverte")
    public record LigneCouverteResponse(String table, String ligne, int scenarios) {}

    /** @param propose a scenario that would test it, expecting what the draft answers now: to be confirmed */
    @Schema(name = "Manque")
    public record ManqueResponse(ConstatationResponse constatation, ScenarioResponse propose) {}

    public static CouvertureResponse de(Couverture couverture) {
        return new CouvertureResponse(
                couverture.scenarios().entrySet().stream()
                        .map(e -> new LigneCouverteResponse(
                                e.getKey().table(),
                                e.getKey().ligne(),
                                e.getValue().size()))
                        .sorted(Comparator.comparing(LigneCouverteResponse::table)
                                .thenComparing(LigneCouverteResponse::ligne))
                        .toList(),
                couverture.manques().stream()
                        .map(m -> new ManqueResponse(
                                ConstatationResponse.de(m.constatation()),
                                m.propose() == null ? null : ScenarioResponse.de(m.propose())))
                        .toList());
    }
}
