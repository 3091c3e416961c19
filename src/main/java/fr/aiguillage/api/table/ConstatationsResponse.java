package fr.aiguillage.api.table;

import fr.aiguillage.api.constatation.ConstatationResponse;
import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.Lieu;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the quick checks say of one table.
 *
 * @param ailleurs how many findings they have elsewhere
 */
@Schema(name = "ConstatationsDeTable")
public record ConstatationsResponse(List<ConstatationResponse> constatations, int ailleurs) {

    /**
     * @param toutes of the whole rule set
     * @param table the file and the title of the table
     */
    public static ConstatationsResponse de(List<Constatation> toutes, Lieu table) {
        List<ConstatationResponse> ici = toutes.stream()
                .filter(constatation -> constatation.lieu().dans(table))
                .map(ConstatationResponse::de)
                .toList();
        return new ConstatationsResponse(ici, toutes.size() - ici.size());
    }
}
