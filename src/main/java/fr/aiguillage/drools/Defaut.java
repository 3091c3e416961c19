package fr.aiguillage.drools;

/**
 * What is wrong somewhere.
 *
 * @param message what is wrong with which value, in French
 * @param remede what to do about it, in French
 */
record Defaut(String message, String remede) {}
