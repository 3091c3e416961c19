package fr.aiguillage.demande;

import java.time.LocalDate;

/**
 * An act asked for in selfcare that the information system has not recorded yet.
 *
 * @param acte what was asked
 * @param date the day it was asked
 */
public record DemandeNonEnregistree(Acte acte, LocalDate date) {}
