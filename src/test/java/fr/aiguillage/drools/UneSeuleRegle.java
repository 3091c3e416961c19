package fr.aiguillage.drools;

import fr.aiguillage.decision.Constats;
import fr.aiguillage.demande.UneDemande;

/** Runs one rule of the shipped ones, by name, and no other. */
final class UneSeuleRegle {

    private static final FactRules RULES = new FactRules(PrebuiltRules.kieBase());

    private UneSeuleRegle() {}

    static Constats constater(String regle, UneDemande demande) {
        boolean existe = RULES.lignes().stream().anyMatch(ligne -> ligne.ligne().equals(regle));
        if (!existe) {
            throw new IllegalArgumentException("No rule is called " + regle);
        }
        return RULES.constater(demande.demande(), regle::equals);
    }
}
