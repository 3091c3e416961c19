package fr.aiguillage.demande;

/** A means of payment, towards the contract or towards the client (F314, F317, F322). */
public enum MoyenPaiement {
    PRELEVEMENT,
    CARTE,
    VIREMENT,
    CHEQUE
}
