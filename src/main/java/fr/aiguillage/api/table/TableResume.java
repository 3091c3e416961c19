package fr.aiguillage.api.table;

import fr.aiguillage.publication.cycle.VersionPubliee;
import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.publication.table.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A table in a list.
 *
 * @param lignes how many rows it has
 * @param derniereModification of the version, or of the one that a draft started from; left out for a table that is new
 *     in the draft
 * @param changee whether a draft has changed it; left out for a version
 */
@Schema(name = "TableResume")
public record TableResume(
        String id,
        String nom,
        String fichier,
        String description,
        String politique,
        int lignes,
        ModificationResume derniereModification,
        Boolean changee) {

    /**
     * When a table was last changed.
     *
     * @param jour the day from which the version decides
     * @param auteur who proposed the version
     */
    @Schema(name = "DerniereModification")
    public record ModificationResume(int version, LocalDate jour, String auteur) {

        private static ModificationResume de(VersionPubliee version) {
            return version == null
                    ? null
                    : new ModificationResume(version.numero(), version.enVigueurDepuis(), version.auteur());
        }
    }

    /** @param dernieres the version that last changed each table */
    public static List<TableResume> deLaVersion(List<Modele> modeles, Map<String, VersionPubliee> dernieres) {
        return de(modeles, dernieres, null);
    }

    /** @param changees the tables that the draft has changed */
    public static List<TableResume> duBrouillon(
            List<Modele> modeles, Map<String, VersionPubliee> dernieres, Set<String> changees) {
        return de(modeles, dernieres, changees);
    }

    private static List<TableResume> de(
            List<Modele> modeles, Map<String, VersionPubliee> dernieres, Set<String> changees) {
        return modeles.stream()
                .flatMap(modele -> modele.tables().stream()
                        .map(table -> resume(
                                modele,
                                table,
                                ModificationResume.de(dernieres.get(table.id())),
                                changees == null ? null : changees.contains(table.id()))))
                .toList();
    }

    private static TableResume resume(Modele modele, Table table, ModificationResume derniere, Boolean changee) {
        return new TableResume(
                table.id(),
                table.nom(),
                modele.fichier(),
                table.description(),
                table.politique(),
                table.lignes().size(),
                derniere,
                changee);
    }
}
