package fr.aiguillage.publication.controle;

import fr.aiguillage.publication.RulesetContent;

/** Runs every check over a content. */
@FunctionalInterface
public interface Controles {
    /** All findings at once; the same content always has the same ones. */
    Examen examiner(RulesetContent contenu);
}
