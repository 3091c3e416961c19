package fr.aiguillage.publication.controle;

import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.Lieu;
import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.RulesetRefuseException;
import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.scenario.Scenario;
import fr.aiguillage.scenario.ScenarioRunner;
import java.util.ArrayList;
import java.util.List;

/** All checks, in the order in which one allows the next: the files as they are written; the engine; the decisions. */
public final class ControlesDuJeu implements Controles {

    private final ControlesDesFichiers controlesDesFichiers;
    private final LecteurDeScenarios lecteurDeScenarios;
    private final List<Barriere> controlesDuMoteur;
    private final ContenusPrets contenusPrets;
    private final ScenarioRunner runner;
    private final List<ControleDesDecisions> controlesDesDecisions;

    public ControlesDuJeu(
            ControlesDesFichiers controlesDesFichiers,
            LecteurDeScenarios lecteurDeScenarios,
            List<Barriere> controlesDuMoteur,
            ContenusPrets contenusPrets,
            ScenarioRunner runner,
            List<ControleDesDecisions> controlesDesDecisions) {
        this.controlesDesFichiers = controlesDesFichiers;
        this.lecteurDeScenarios = lecteurDeScenarios;
        this.controlesDuMoteur = List.copyOf(controlesDuMoteur);
        this.contenusPrets = contenusPrets;
        this.runner = runner;
        this.controlesDesDecisions = List.copyOf(controlesDesDecisions);
    }

    @Override
    public Examen examiner(RulesetContent contenu) {
        ControlesDesFichiers.Lecture lecture = controlesDesFichiers.examiner(contenu);
        List<Constatation> constatations = new ArrayList<>(lecture.constatations());
        List<Scenario> scenarios = scenarios(contenu, constatations);
        if (!lecture.complete()) {
            return decider(contenu.empreinte(), constatations, lecture.modeles(), scenarios, null);
        }
        for (String fichier : RulesetContent.TABLES) {
            controlesDuMoteur.forEach(
                    controle -> constatations.addAll(controle.examiner(fichier, contenu.fichier(fichier))));
        }
        Ruleset ruleset =
                constatations.stream().anyMatch(Constatation::estErreur) ? null : compiler(contenu, constatations);
        return decider(contenu.empreinte(), constatations, lecture.modeles(), scenarios, ruleset);
    }

    private Examen decider(
            String empreinte,
            List<Constatation> constatations,
            List<Modele> modeles,
            List<Scenario> scenarios,
            Ruleset ruleset) {
        if (ruleset == null) {
            return new Examen(empreinte, List.copyOf(constatations), modeles, scenarios, null, null);
        }
        Examen examen = new Examen(
                empreinte, List.copyOf(constatations), modeles, scenarios, ruleset, runner.run(scenarios, ruleset));
        controlesDesDecisions.forEach(controle -> constatations.addAll(controle.examiner(examen)));
        return new Examen(empreinte, List.copyOf(constatations), modeles, scenarios, ruleset, examen.rapport());
    }

    private List<Scenario> scenarios(RulesetContent contenu, List<Constatation> constatations) {
        try {
            return lecteurDeScenarios.lire(contenu.fichier(RulesetContent.SCENARIOS));
        } catch (IllegalArgumentException e) {
            constatations.add(Constatation.erreur(
                    "SCENARIOS", Lieu.duFichier(RulesetContent.SCENARIOS), e.getMessage(), "Corrigez ce fichier."));
            return List.of();
        }
    }

    private Ruleset compiler(RulesetContent contenu, List<Constatation> constatations) {
        try {
            return contenusPrets.de(contenu);
        } catch (RulesetRefuseException e) {
            constatations.addAll(e.constatations());
            return null;
        }
    }
}
