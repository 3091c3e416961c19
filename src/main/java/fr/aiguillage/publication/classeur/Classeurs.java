package fr.aiguillage.publication.classeur;

import java.util.List;

/** Port to what reads and writes the file of a workbook. */
public interface Classeurs {

    byte[] ecrire(List<FeuillePresentee> feuilles);

    /**
     * @param octets as they came
     * @throws fr.aiguillage.publication.RulesetRefuseException when it is no workbook, or not a safe one
     */
    List<Feuille> lire(byte[] octets);
}
