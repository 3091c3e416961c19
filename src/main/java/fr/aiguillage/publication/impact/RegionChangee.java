package fr.aiguillage.publication.impact;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Demands that a table no longer answers as before, all in the same way. In a table with several answers only those
 * that differ are given.
 *
 * @param ou which demands, such as « Acte = RACHAT_PARTIEL, montant dans ]20 000 ; 25 000] »
 * @param avant what was answered, empty for nothing
 * @param apres what is answered now, empty for nothing
 * @param zone tells whether it is about a demand
 */
public record RegionChangee(String ou, List<ReponseDeTable> avant, List<ReponseDeTable> apres, Zone zone) {

    /** « Acte = RACHAT_PARTIEL : DEPASSES → RESPECTES ». */
    public String phrase() {
        return ou + "\u00a0: " + textes(avant) + " → " + textes(apres);
    }

    private static String textes(List<ReponseDeTable> reponses) {
        return reponses.isEmpty()
                ? "rien"
                : reponses.stream().map(ReponseDeTable::texte).collect(Collectors.joining("\u00a0; "));
    }
}
