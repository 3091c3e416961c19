package fr.aiguillage.demande;

/** Whether the contract holds one fund or several (F023, F130). */
public enum TypeContrat {
    MONOSUPPORT,
    MULTISUPPORTS
}
