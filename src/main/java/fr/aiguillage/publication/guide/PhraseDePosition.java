package fr.aiguillage.publication.guide;

import fr.aiguillage.decision.Chiffre;
import fr.aiguillage.decision.Mesure;
import fr.aiguillage.decision.Seuil;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Says where an amount stands: « jusqu’à 10 000 € inclus ». */
final class PhraseDePosition {

    private static final String INCONNUE = "le montant n’est pas connu";
    private static final Set<String> CONNUES = Set.of("EN_DECA", "EXACTEMENT", "AU_DELA");

    private PhraseDePosition() {}

    /** Nothing when it may stand anywhere. */
    static String de(Seuil seuil, Set<String> positions) {
        List<String> fragments = new ArrayList<>();
        if (positions.contains("INCONNUE")) {
            fragments.add(INCONNUE);
        }
        if (!positions.containsAll(CONNUES)) {
            fragments.addAll(connues(limite(seuil), positions));
        } else if (fragments.isEmpty()) {
            fragments.add("le montant est connu");
        } else {
            fragments.clear();
        }
        return Mots.ou(fragments);
    }

    /** « 10 000 € sur douze mois », « 5 actes dans l’année civile ». */
    static String limite(Seuil seuil) {
        String unite = seuil.mesure() == Mesure.NOMBRE_ANNEE_CIVILE ? "actes" : "€";
        return Chiffre.francais(seuil.limite()) + "\u00a0" + unite
                + switch (seuil.mesure()) {
                    case CUMUL_ANNEE_GLISSANTE -> " sur douze mois";
                    case CUMUL_ANNEE_CIVILE, NOMBRE_ANNEE_CIVILE -> " dans l’année civile";
                    case VALEUR_RESTANTE -> " restant sur le contrat";
                    case MONTANT, AUCUNE -> "";
                };
    }

    private static List<String> connues(String limite, Set<String> positions) {
        boolean deca = positions.contains("EN_DECA");
        boolean juste = positions.contains("EXACTEMENT");
        boolean dela = positions.contains("AU_DELA");
        if (deca && juste) {
            return List.of("jusqu’à " + limite + " inclus");
        }
        if (juste && dela) {
            return List.of("à partir de " + limite);
        }
        List<String> fragments = new ArrayList<>();
        if (deca) {
            fragments.add("en dessous de " + limite);
        }
        if (juste) {
            fragments.add("à " + limite + " exactement");
        }
        if (dela) {
            fragments.add("au-delà de " + limite);
        }
        return fragments;
    }
}
