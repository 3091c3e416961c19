package fr.aiguillage.publication.atelier;

import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.classeur.ClasseurLu;
import fr.aiguillage.publication.classeur.Reperee;
import fr.aiguillage.publication.difference.Difference;
import fr.aiguillage.publication.table.Modele;
import java.util.List;

/**
 * What a workbook would do to a draft.
 *
 * @param classeur what was read of it
 * @param avant the content of the draft, and its tables
 * @param apres what the content would become
 * @param differences from one to the other
 * @param constatations what is wrong with the workbook and with what would come of it, each on its cell
 * @param applicable whether nothing stands in the way of writing it
 */
public record Importation(
        ClasseurLu classeur,
        RulesetContent avant,
        List<Modele> modeles,
        RulesetContent apres,
        List<Difference> differences,
        List<Reperee> constatations,
        boolean applicable) {

    public boolean change() {
        return !apres.equals(avant);
    }
}
