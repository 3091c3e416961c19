package fr.aiguillage.decision.bascule;

/** Which way a demand is moved. */
public enum Sens {
    /** From that amount up, from that day on. */
    A_PARTIR_DE,
    /** From that amount down. */
    JUSQU_A,
    /** With a situation that does not hold. */
    AJOUTEE,
    /** Without a situation that holds, nor the facts that it is inferred from. */
    LEVEE
}
