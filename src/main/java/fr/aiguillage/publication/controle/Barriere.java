package fr.aiguillage.publication.controle;

import fr.aiguillage.publication.Constatation;
import java.util.List;

/**
 * Port to the gate that every file of tables passes before anything else reads it, wherever it comes from: what could
 * run code, call out or never end is refused.
 */
@FunctionalInterface
public interface Barriere {
    /** Everything that is wrong with the text of a file; nothing when it may be read further. */
    List<Constatation> examiner(String fichier, String texte);
}
