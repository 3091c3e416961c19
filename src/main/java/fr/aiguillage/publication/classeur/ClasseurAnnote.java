package fr.aiguillage.publication.classeur;

import fr.aiguillage.publication.classeur.LectureDeTable.TableLue;
import fr.aiguillage.publication.table.Modele;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The workbook that came, its cells where they were, with those that a finding is about lit up. */
public final class ClasseurAnnote {

    private ClasseurAnnote() {}

    /** @param modeles the tables that the workbook is to change */
    public static List<FeuillePresentee> de(ClasseurLu lu, List<Reperee> reperees, List<Modele> modeles) {
        Listes listes = new Listes();
        List<FeuillePresentee> feuilles = new ArrayList<>(List.of(FeuilleDesConstatations.de(reperees)));
        lu.feuilles().stream()
                .filter(feuille -> !Etiquette.CONSTATATIONS.est(feuille) && !Etiquette.LISTES.est(feuille))
                .map(feuille -> new FeuillePresentee(
                        feuille, presentation(feuille, lu, modeles, listes).signalant(positions(feuille, reperees))))
                .forEach(feuilles::add);
        feuilles.add(listes.feuille());
        return feuilles;
    }

    private static Presentation presentation(Feuille feuille, ClasseurLu lu, List<Modele> modeles, Listes listes) {
        if (Etiquette.LISEZ_MOI.est(feuille)) {
            return LisezMoi.PRESENTATION;
        }
        if (Etiquette.SCENARIOS.est(feuille)) {
            return FeuilleDesScenarios.presentation();
        }
        return lu.tables().stream()
                .filter(table -> table.feuille().equals(feuille))
                .findFirst()
                .map(table -> presentation(table, modeles, listes))
                .orElse(new Presentation(false, false, -1, List.of(), Set.of()));
    }

    private static Presentation presentation(TableLue lue, List<Modele> modeles, Listes listes) {
        SortedMap<Integer, ColonneDeTable> places = new TreeMap<>();
        modeles.stream()
                .filter(modele -> modele.tableParId(lue.table().id()).isPresent())
                .flatMap(modele -> ColonneDeTable.de(modele, lue.table()).stream())
                .filter(colonne -> lue.colonnes().containsKey(colonne.libelle()))
                .forEach(colonne -> places.put(lue.colonnes().get(colonne.libelle()), colonne));
        return FeuilleDeTable.presentation(places, listes);
    }

    private static Set<Position> positions(Feuille feuille, List<Reperee> reperees) {
        return reperees.stream()
                .filter(reperee -> feuille.nom().equals(reperee.feuille()) && reperee.position() != null)
                .map(Reperee::position)
                .collect(Collectors.toSet());
    }
}
