package fr.aiguillage.api.lecture;

import com.fasterxml.jackson.databind.JsonNode;
import fr.aiguillage.demande.Etendue;
import java.math.BigDecimal;

/**
 * What an amount in euros may be: at most two decimals, not below zero, not above 999 999 999,99 €.
 *
 * @param sujet how a sentence about it begins, such as « Le montant »
 * @param zeroPermis whether nothing at all is an amount too
 */
public record Bornes(String sujet, boolean zeroPermis) {

    /** What is wrong with the amount, in French; {@code null} when nothing is. */
    String refus(JsonNode nombre) {
        BigDecimal montant = nombre.decimalValue();
        if (montant.signum() < 0 || montant.signum() == 0 && !zeroPermis) {
            return phrase(nombre, zeroPermis ? "ne doit pas être négatif." : "doit être supérieur à zéro.");
        }
        if (montant.scale() > 2) {
            return phrase(nombre, "doit avoir au plus deux décimales.");
        }
        return montant.compareTo(Etendue.MONTANT_MAXIMAL) > 0
                ? phrase(nombre, "ne doit pas dépasser 999 999 999,99 €.")
                : null;
    }

    private String phrase(JsonNode nombre, String suite) {
        return sujet + " (" + Citation.nombre(nombre) + ") " + suite;
    }
}
