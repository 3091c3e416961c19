package fr.aiguillage.publication.guide;

import fr.aiguillage.decision.Mesure;
import fr.aiguillage.decision.Seuil;
import java.util.List;
import java.util.Set;

/**
 * Says whether the caps are respected, and which they are.
 *
 * @param seuils of the act
 */
record PhraseDesPlafonds(List<Seuil> seuils) {

    private static final String A_VERIFIER = "les plafonds restent à vérifier";

    /** Nothing when they may be exceeded as well as not. */
    String de(Set<String> respects) {
        if (respects.contains("DEPASSES")) {
            return respects.size() == 1 ? "un plafond est dépassé (" + plafonds() + ")" : "";
        }
        if (respects.contains("RESPECTES")) {
            return respects.size() == 1 ? "les plafonds sont respectés" : "aucun plafond n’est dépassé";
        }
        return respects.contains("A_VERIFIER") ? A_VERIFIER : "un plafond est tout juste atteint";
    }

    private String plafonds() {
        return String.join(
                ", ",
                seuils.stream()
                        .filter(seuil -> seuil.code().estPlafond())
                        .map(seuil ->
                                PhraseDePosition.limite(seuil) + (seuil.mesure() == Mesure.MONTANT ? " par acte" : ""))
                        .toList());
    }
}
