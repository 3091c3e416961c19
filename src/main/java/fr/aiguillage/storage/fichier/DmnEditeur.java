package fr.aiguillage.storage.fichier;

import fr.aiguillage.publication.Lieu;
import fr.aiguillage.publication.table.EditeurDeTables;
import fr.aiguillage.publication.table.Modification;
import fr.aiguillage.publication.table.ModificationImpossibleException;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Edits the tables of a DMN 1.3 file. Widths, the diagram and all that is not named by a change stay as they are.
 *
 * <p>Every method throws {@link fr.aiguillage.publication.RulesetRefuseException} when the text is not such a file.
 */
public final class DmnEditeur implements EditeurDeTables {

    private static final Lieu FICHIER = Lieu.duFichier(null);

    @Override
    public String modifier(String xml, String table, List<Modification> modifications) {
        Element racine = lire(xml);
        TableEditee editee = TableEditee.trouver(FICHIER, racine, table);
        for (int rang = 0; rang < modifications.size(); rang++) {
            try {
                editee.appliquer(modifications.get(rang));
            } catch (IllegalArgumentException e) {
                throw new ModificationImpossibleException(rang, e.getMessage());
            }
        }
        return FormeCanonique.de(racine.getOwnerDocument());
    }

    @Override
    public String canonique(String xml) {
        return FormeCanonique.de(lire(xml).getOwnerDocument());
    }

    private static Element lire(String xml) {
        Element racine = DmnFile.racine(FICHIER, xml);
        Defauts.expliciter(racine);
        return racine;
    }
}
