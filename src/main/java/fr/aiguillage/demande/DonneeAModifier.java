package fr.aiguillage.demande;

/** Which personal data the client wants to change (F220, F222). */
public enum DonneeAModifier {
    ADRESSE,
    AUTRE
}
