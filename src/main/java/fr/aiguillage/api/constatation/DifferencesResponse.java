package fr.aiguillage.api.constatation;

import fr.aiguillage.publication.difference.Difference;
import fr.aiguillage.publication.difference.NatureDeDifference;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything that differs between two rule sets. */
@Schema(name = "Differences")
public record DifferencesResponse(int nombre, List<DifferenceResponse> differences) {

    /**
     * One difference.
     *
     * @param phrase the whole of it as a sentence
     * @param ligne the row, or the scenario
     * @param avant what was there; left out when nothing was
     * @param apres what is there; left out when nothing is
     */
    @Schema(name = "Difference")
    public record DifferenceResponse(
            @Schema(ref = "NatureDeDifference") NatureDeDifference nature,
            String phrase,
            String fichier,
            String table,
            String ligne,
            String colonne,
            String avant,
            String apres) {

        static DifferenceResponse de(Difference difference) {
            return new DifferenceResponse(
                    difference.nature(),
                    difference.phrase(),
                    difference.lieu().fichier(),
                    difference.lieu().table(),
                    difference.lieu().ligne(),
                    difference.lieu().colonne(),
                    difference.avant(),
                    difference.apres());
        }
    }

    public static DifferencesResponse de(List<Difference> differences) {
        return new DifferencesResponse(
                differences.size(),
                differences.stream().map(DifferenceResponse::de).toList());
    }
}
