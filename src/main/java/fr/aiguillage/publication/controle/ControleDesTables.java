package fr.aiguillage.publication.controle;

import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.table.Modele;
import java.util.List;

/** A check of the tables of a rule set. */
@FunctionalInterface
public interface ControleDesTables {
    /** @param modeles every file of tables of the rule set */
    List<Constatation> examiner(List<Modele> modeles);
}
