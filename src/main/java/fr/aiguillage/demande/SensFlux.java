package fr.aiguillage.demande;

/** Whether a flow enters the contract or leaves it (F265). */
public enum SensFlux {
    ENTRANT,
    SORTANT
}
