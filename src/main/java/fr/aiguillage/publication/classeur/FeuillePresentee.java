package fr.aiguillage.publication.classeur;

/** A sheet to be written. */
public record FeuillePresentee(Feuille feuille, Presentation presentation) {}
