package fr.aiguillage.publication.classeur;

import fr.aiguillage.publication.difference.Deplacements;
import fr.aiguillage.publication.table.Modification;
import fr.aiguillage.publication.table.Modification.Deplacer;
import fr.aiguillage.publication.table.Modification.Inserer;
import fr.aiguillage.publication.table.Modification.Supprimer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the rows of a table those of a sheet, in its order, with the fewest moves. */
final class LignesRangees {

    /**
     * A row of the sheet.
     *
     * @param id {@code null} for a new row
     * @param nouvelles the cells of a new row
     */
    record Voulue(String id, Map<String, String> nouvelles) {}

    private LignesRangees() {}

    static List<Modification> modifications(List<String> presentes, List<Voulue> voulues) {
        List<String> connues = voulues.stream()
                .filter(voulue -> voulue.id() != null)
                .map(Voulue::id)
                .toList();
        Set<String> retirees = new LinkedHashSet<>(presentes);
        connues.forEach(retirees::remove);
        List<Modification> modifications = new ArrayList<>();
        retirees.forEach(id -> modifications.add(new Supprimer(id)));
        modifications.addAll(deplacements(presentes, connues));
        modifications.addAll(insertions(voulues));
        return modifications;
    }

    private static List<Modification> deplacements(List<String> presentes, List<String> connues) {
        Set<String> deplacees = Deplacements.entre(presentes, connues);
        List<Modification> modifications = new ArrayList<>();
        String suivante = null;
        for (int rang = connues.size() - 1; rang >= 0; rang--) {
            if (deplacees.contains(connues.get(rang))) {
                modifications.add(new Deplacer(connues.get(rang), suivante));
            }
            suivante = connues.get(rang);
        }
        return modifications;
    }

    private static List<Modification> insertions(List<Voulue> voulues) {
        List<Modification> modifications = new ArrayList<>();
        for (int rang = 0; rang < voulues.size(); rang++) {
            if (voulues.get(rang).id() == null) {
                String avant = voulues.subList(rang, voulues.size()).stream()
                        .map(Voulue::id)
                        .filter(id -> id != null)
                        .findFirst()
                        .orElse(null);
                modifications.add(new Inserer(null, avant, voulues.get(rang).nouvelles()));
            }
        }
        return modifications;
    }
}
