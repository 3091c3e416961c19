package fr.aiguillage.api.brouillon;

import fr.aiguillage.api.constatation.ConstatationResponse;
import fr.aiguillage.api.constatation.DifferencesResponse;
import fr.aiguillage.api.constatation.DifferencesResponse.DifferenceResponse;
import fr.aiguillage.publication.atelier.Importation;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a workbook would do to a draft, or has done.
 *
 * @param applique whether it is written
 * @param applicable whether nothing stands in the way of writing it
 * @param revision of the draft, once this is done
 * @param empreinte of the content that comes of it
 */
@Schema(name = "Importation")
public record ImportationResponse(
        boolean applique,
        boolean applicable,
        int revision,
        String empreinte,
        int nombre,
        List<DifferenceResponse> differences,
        List<ConstatationResponse> constatations) {

    static ImportationResponse de(Importation importation, boolean applique, int revision) {
        DifferencesResponse differences = DifferencesResponse.de(importation.differences());
        return new ImportationResponse(
                applique,
                importation.applicable(),
                revision,
                importation.apres().empreinte(),
                differences.nombre(),
                differences.differences(),
                importation.constatations().stream()
                        .map(ConstatationResponse::de)
                        .toList());
    }
}
