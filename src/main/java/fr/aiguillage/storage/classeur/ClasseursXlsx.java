package fr.aiguillage.storage.classeur;

import fr.aiguillage.publication.classeur.Classeurs;
import fr.aiguillage.publication.classeur.Feuille;
import fr.aiguillage.publication.classeur.FeuillePresentee;
import java.util.List;

/** Workbooks as .xlsx files. */
public final class ClasseursXlsx implements Classeurs {

    @Override
    public byte[] ecrire(List<FeuillePresentee> feuilles) {
        return EcritureXlsx.ecrire(feuilles);
    }

    @Override
    public List<Feuille> lire(byte[] octets) {
        return new LectureXlsx(octets).feuilles();
    }
}
