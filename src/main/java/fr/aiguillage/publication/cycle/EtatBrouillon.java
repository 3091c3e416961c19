package fr.aiguillage.publication.cycle;

/** Where a draft stands. Only a {@link #BROUILLON} can be edited. */
public enum EtatBrouillon {
    BROUILLON,
    PROPOSEE,
    APPROUVEE,
    REFUSEE,
    ABANDONNEE
}
