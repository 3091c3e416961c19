package fr.aiguillage.publication.classeur;

/**
 * Where the rule set of a workbook comes from.
 *
 * @param titre such as « Version 1, en vigueur depuis le 17/01/2024 »
 * @param empreinte of its content
 */
public record Provenance(String titre, String empreinte) {}
