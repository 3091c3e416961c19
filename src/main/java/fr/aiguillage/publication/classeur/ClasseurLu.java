package fr.aiguillage.publication.classeur;

import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.Lieu;
import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.classeur.LectureDeTable.TableLue;
import fr.aiguillage.publication.classeur.LectureDesScenarios.ScenariosLus;
import fr.aiguillage.publication.controle.EditionDeScenario;
import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.publication.table.Modification;
import fr.aiguillage.publication.table.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A workbook that came back, compared with what it is to change.
 *
 * @param scenarios {@code null} when it has no such sheet
 * @param horsTables what is wrong with the workbook as a whole
 */
public record ClasseurLu(
        List<Feuille> feuilles, List<TableLue> tables, ScenariosLus scenarios, List<Reperee> horsTables) {

    /** What it changes. */
    public Edition edition() {
        Map<String, List<Modification>> modifications = new LinkedHashMap<>();
        tables.stream()
                .filter(table -> !table.modifications().isEmpty())
                .forEach(table -> modifications.put(table.table().id(), table.modifications()));
        return new Edition(modifications, scenarios == null ? List.<EditionDeScenario>of() : scenarios.editions());
    }

    /** What is wrong with it, whatever it would change. */
    public List<Reperee> constatations() {
        return Stream.of(
                        horsTables.stream(),
                        tables.stream().flatMap(table -> table.constatations().stream()),
                        Stream.ofNullable(scenarios).flatMap(lus -> lus.constatations().stream()))
                .flatMap(constatations -> constatations)
                .toList();
    }

    /**
     * Finds the cells that findings are about.
     *
     * @param modeles the tables once they are changed
     */
    public List<Reperee> reperer(List<Constatation> constatations, List<Modele> modeles) {
        return constatations.stream()
                .map(constatation -> reperer(constatation, modeles))
                .toList();
    }

    private Reperee reperer(Constatation constatation, List<Modele> modeles) {
        Lieu lieu = constatation.lieu();
        if (RulesetContent.SCENARIOS.equals(lieu.fichier()) && scenarios != null) {
            return scenario(constatation);
        }
        Optional<TableLue> lue = tables.stream()
                .filter(table -> table.table().nom().equals(lieu.table()))
                .findFirst();
        return lue.map(table -> new Reperee(constatation, table.feuille().nom(), position(table, lieu, modeles)))
                .orElse(new Reperee(constatation, null, null));
    }

    private Reperee scenario(Constatation constatation) {
        Lieu lieu = constatation.lieu();
        int rangee = scenarios.rangees().getOrDefault(lieu.ligne(), FeuilleDesScenarios.ENTETE);
        int colonne = scenarios.colonnes().getOrDefault(lieu.colonne(), 0);
        return new Reperee(constatation, scenarios.feuille().nom(), new Position(rangee, colonne));
    }

    private static Position position(TableLue lue, Lieu lieu, List<Modele> modeles) {
        int rang = modeles.stream()
                .flatMap(modele -> modele.tableParId(lue.table().id()).stream())
                .findFirst()
                .map(table -> rang(table, lieu.ligne()))
                .orElse(-1);
        int rangee = rang >= 0 && rang < lue.rangees().size() ? lue.rangees().get(rang) : FeuilleDeTable.ENTETE;
        return new Position(rangee, lue.colonnes().getOrDefault(lieu.colonne(), 0));
    }

    private static int rang(Table table, String ligne) {
        return table.lignes().stream().map(Table.Ligne::id).toList().indexOf(ligne);
    }
}
