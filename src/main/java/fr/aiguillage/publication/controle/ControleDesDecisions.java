package fr.aiguillage.publication.controle;

import fr.aiguillage.publication.Constatation;
import java.util.List;

/** A check of what a rule set decides, once it is known to be fit to. */
@FunctionalInterface
public interface ControleDesDecisions {
    /** @param examen with its rule set and the report of its scenarios */
    List<Constatation> examiner(Examen examen);
}
