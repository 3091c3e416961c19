package fr.aiguillage.api.constatation;

import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.Gravite;
import fr.aiguillage.publication.classeur.Reperee;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A finding, with the place it is about.
 *
 * @param feuille the sheet of a workbook, when one came
 * @param cellule the cell of that sheet, such as {@code D12}
 */
@Schema(name = "Constatation")
public record ConstatationResponse(
        Gravite gravite,
        String controle,
        String fichier,
        String table,
        String ligne,
        String colonne,
        String message,
        String remede,
        String feuille,
        String cellule) {

    public static ConstatationResponse de(Constatation constatation) {
        return de(new Reperee(constatation, null, null));
    }

    public static ConstatationResponse de(Reperee reperee) {
        Constatation constatation = reperee.constatation();
        return new ConstatationResponse(
                constatation.gravite(),
                constatation.controle(),
                constatation.lieu().fichier(),
                constatation.lieu().table(),
                constatation.lieu().ligne(),
                constatation.lieu().colonne(),
                constatation.message(),
                constatation.remede(),
                reperee.feuille(),
                reperee.adresse());
    }
}
