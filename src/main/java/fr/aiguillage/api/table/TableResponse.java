package fr.aiguillage.api.table;

import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.publication.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A table, cell by cell.
 *
 * @param politique the hit policy, as DMN writes it
 */
@Schema(name = "Table")
public record TableResponse(
        String id,
        String nom,
        String fichier,
        String description,
        String politique,
        List<ColonneResponse> colonnes,
        List<LigneResponse> lignes) {

    /** What a column is for. */
    @Schema(name = "GenreDeColonne")
    public enum Genre {
        ENTREE,
        SORTIE,
        ANNOTATION
    }

    /**
     * A column.
     *
     * @param expression what an input column compares
     * @param valeurs what its cells may hold, when that is an enumeration
     */
    @Schema(name = "Colonne")
    public record ColonneResponse(
            String id, String libelle, Genre genre, String expression, String type, List<String> valeurs) {}

    /** @param cellules the text of each cell, as it stands in the file, by the identifier of its column */
    @Schema(name = "LigneDeTable")
    public record LigneResponse(String id, Map<String, String> cellules) {}

    public static TableResponse de(Modele modele, Table table) {
        List<ColonneResponse> colonnes = colonnes(modele, table);
        return new TableResponse(
                table.id(),
                table.nom(),
                modele.fichier(),
                table.description(),
                table.politique(),
                colonnes,
                table.lignes().stream().map(ligne -> ligne(ligne, colonnes)).toList());
    }

    private static List<ColonneResponse> colonnes(Modele modele, Table table) {
        List<ColonneResponse> colonnes = new ArrayList<>();
        table.entrees()
                .forEach(e -> colonnes.add(new ColonneResponse(
                        e.id(), e.libelle(), Genre.ENTREE, e.expression(), e.type(), modele.valeurs(e.type()))));
        table.sorties()
                .forEach(s -> colonnes.add(new ColonneResponse(
                        s.id(), s.libelle(), Genre.SORTIE, null, s.type(), modele.valeurs(s.type()))));
        table.annotations()
                .forEach(nom -> colonnes.add(new ColonneResponse(nom, nom, Genre.ANNOTATION, null, null, List.of())));
        return colonnes;
    }

    private static LigneResponse ligne(Table.Ligne ligne, List<ColonneResponse> colonnes) {
        List<String> textes = new ArrayList<>(ligne.entrees());
        textes.addAll(ligne.sorties());
        textes.addAll(ligne.annotations());
        Map<String, String> cellules = new LinkedHashMap<>();
        for (int i = 0; i < colonnes.size(); i++) {
            cellules.put(colonnes.get(i).id(), textes.get(i));
        }
        return new LigneResponse(ligne.id(), cellules);
    }
}
