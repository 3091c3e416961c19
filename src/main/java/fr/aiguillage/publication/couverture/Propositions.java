package fr.aiguillage.publication.couverture;

import fr.aiguillage.decision.Aiguilleur;
import fr.aiguillage.decision.LigneDeclenchee;
import fr.aiguillage.decision.RegleDefaillanteException;
import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.scenario.Attendu;
import fr.aiguillage.scenario.RedacteurDeDemande;
import fr.aiguillage.scenario.Scenario;

/** Scenarios that expect what a rule set answers now. */
record Propositions(Ruleset ruleset, RedacteurDeDemande redacteur) {

    private static final String A_CONFIRMER =
            " L’attendu est ce que répond le jeu de règles aujourd’hui\u00a0: confirmez-le avant de le garder.";

    /** @return {@code null} when the rule set has no answer */
    Scenario scenario(String nom, String description, Demande demande, LigneDeclenchee ligne) {
        try {
            return new Scenario(
                    nom,
                    description + A_CONFIRMER,
                    redacteur.json(demande),
                    Attendu.de(Aiguilleur.decider(demande, ruleset)),
                    ligne.faits(),
                    ligne.lectures());
        } catch (RegleDefaillanteException e) {
            return null;
        }
    }
}
