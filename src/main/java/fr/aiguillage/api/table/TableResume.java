package fr.aiguillage.api.table;

import fr.aiguillage.publication.table.Modele;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A table in a list.
 *
 * @param lignes how many rows it has
 */
@Schema(name = "TableResume")
public record TableResume(String id, String nom, String fichier, String description, String politique, int lignes) {

    public static List<TableResume> de(List<Modele> modeles) {
        return modeles.stream()
                .flatMap(modele -> modele.tables().stream()
                        .map(table -> new TableResume(
                                table.id(),
                                table.nom(),
                                modele.fichier(),
                                table.description(),
                                table.politique(),
                                table.lignes().size())))
                .toList();
    }
}
