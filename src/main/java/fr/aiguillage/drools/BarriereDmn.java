package fr.aiguillage.drools;

import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.controle.Barriere;
import java.util.List;

/**
 * Reads a file of tables once before anything else does. What is not known to be harmless is refused: elements,
 * attributes, namespaces, characters and the few constructs of FEEL that a cell may hold. No loop, call, function nor
 * operator is left, so that a row costs no more than the comparison of its cells.
 */
public final class BarriereDmn implements Barriere {

    @Override
    public List<Constatation> examiner(String fichier, String texte) {
        Releve releve = new Releve(new PlaceDmn(fichier));
        if (texte.length() > Bornes.TAILLE) {
            releve.noter("le fichier dépasse 4\u00a0Mio.", "Repartez d’une version saine.");
        } else {
            new LectureDmn(texte, releve).lire();
        }
        return releve.constatations();
    }
}
