package fr.aiguillage.api.constatation;

import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.Gravite;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A finding, with the place it is about. */
@Schema(name = "Constatation")
public record ConstatationResponse(
        Gravite gravite,
        String controle,
        String fichier,
        String table,
        String ligne,
        String colonne,
        String message,
        String remede) {

    public static ConstatationResponse de(Constatation constatation) {
        return new ConstatationResponse(
                constatation.gravite(),
                constatation.controle(),
                constatation.lieu().fichier(),
                constatation.lieu().table(),
                constatation.lieu().ligne(),
                constatation.lieu().colonne(),
                constatation.message(),
                constatation.remede());
    }
}
