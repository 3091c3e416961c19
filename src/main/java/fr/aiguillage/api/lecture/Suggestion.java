package fr.aiguillage.api.lecture;

import fr.aiguillage.publication.controle.Voisinage;
import java.util.Collection;

/** Offers the known name that a misspelt one was meant to be. */
final class Suggestion {

    private Suggestion() {}

    /** « Vouliez-vous dire « montant » ? » after a space, or nothing when no known name is near. */
    static String pour(String inconnu, Collection<String> connus) {
        return Voisinage.proche(inconnu, connus)
                .map(connu -> " Vouliez-vous dire « " + connu + " » ?")
                .orElse("");
    }
}
