package fr.aiguillage.demande;

/** Whose client it is: of the adviser who uses the guide (CR) or of a financial adviser (CF) (F047, F062). */
public enum Portefeuille {
    CR,
    CF
}
