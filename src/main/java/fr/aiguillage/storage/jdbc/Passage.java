package fr.aiguillage.storage.jdbc;

import static fr.aiguillage.publication.cycle.EtatBrouillon.ABANDONNEE;
import static fr.aiguillage.publication.cycle.EtatBrouillon.APPROUVEE;
import static fr.aiguillage.publication.cycle.EtatBrouillon.BROUILLON;
import static fr.aiguillage.publication.cycle.EtatBrouillon.PROPOSEE;
import static fr.aiguillage.publication.cycle.EtatBrouillon.REFUSEE;

import fr.aiguillage.publication.cycle.Etape;
import fr.aiguillage.publication.cycle.EtatBrouillon;

/**
 * The way from one state to the next.
 *
 * @param depuis a state that it may start from
 * @param ouDepuis the other one, or the same
 */
record Passage(EtatBrouillon depuis, EtatBrouillon ouDepuis, EtatBrouillon vers) {

    /** @throws IllegalArgumentException for {@link Etape#CREATION}, which starts from nothing */
    static Passage de(Etape etape) {
        return switch (etape) {
            case MODIFICATION -> new Passage(BROUILLON, BROUILLON, BROUILLON);
            case PROPOSITION -> new Passage(BROUILLON, BROUILLON, PROPOSEE);
            case APPROBATION -> new Passage(PROPOSEE, PROPOSEE, APPROUVEE);
            case REFUS -> new Passage(PROPOSEE, PROPOSEE, REFUSEE);
            case ABANDON -> new Passage(BROUILLON, PROPOSEE, ABANDONNEE);
            case CREATION -> throw new IllegalArgumentException("A draft is created once");
        };
    }

    boolean part(EtatBrouillon etat) {
        return etat == depuis || etat == ouDepuis;
    }
}
