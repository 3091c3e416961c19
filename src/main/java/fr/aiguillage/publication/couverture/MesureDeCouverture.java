package fr.aiguillage.publication.couverture;

import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.couverture.Couverture.Manque;
import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.publication.temoin.Temoins;
import fr.aiguillage.scenario.RedacteurDeDemande;
import fr.aiguillage.scenario.ScenarioReport;
import fr.aiguillage.scenario.ScenarioResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Tells what the scenarios of one rule set leave untested. */
public final class MesureDeCouverture {

    private final Ruleset ruleset;
    private final LignesNonCouvertes lignes;
    private final SeuilsNonEprouves seuils;

    /**
     * @param modeles the tables of both files
     * @param ruleset the same tables, ready to decide
     * @param temoins of the same rule set
     */
    public MesureDeCouverture(List<Modele> modeles, Ruleset ruleset, Temoins temoins, RedacteurDeDemande redacteur) {
        Propositions propositions = new Propositions(ruleset, redacteur);
        this.ruleset = ruleset;
        this.lignes = new LignesNonCouvertes(modeles, temoins, propositions);
        this.seuils = new SeuilsNonEprouves(RulesetContent.AIGUILLAGE, ruleset, temoins, propositions);
    }

    /** @param rapport how the scenarios went with this rule set */
    public Couverture mesurer(ScenarioReport rapport) {
        List<Manque> manques = new ArrayList<>();
        rapport.lignesJamaisDeclenchees().forEach(ligne -> manques.add(lignes.manque(ligne)));
        manques.addAll(seuils.manques(rapport.resultats().stream()
                .map(ScenarioResult::demande)
                .filter(Objects::nonNull)
                .toList()));
        return new Couverture(ScenariosParLigne.de(ruleset, rapport), List.copyOf(manques));
    }
}
