package fr.aiguillage.publication.controle;

import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.Lieu;
import fr.aiguillage.publication.RulesetCompiler;
import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.RulesetRefuseException;
import fr.aiguillage.publication.RulesetVersion;
import fr.aiguillage.publication.table.LecteurDeTables;
import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.scenario.Scenario;
import fr.aiguillage.scenario.ScenarioRunner;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * All checks, in the order in which one allows the next: the gate; the tables as they are written; the engine; the
 * decisions. A file that the gate refuses is read by nothing else.
 */
public final class ControlesDuJeu implements Controles {

    private static final LocalDate SANS_DATE = LocalDate.EPOCH;

    private final Barriere barriere;
    private final LecteurDeTables lecteurDeTables;
    private final LecteurDeScenarios lecteurDeScenarios;
    private final List<ControleDesTables> controlesDesTables;
    private final List<Barriere> controlesDuMoteur;
    private final RulesetCompiler compiler;
    private final ScenarioRunner runner;
    private final List<ControleDesDecisions> controlesDesDecisions;

    public ControlesDuJeu(
            Barriere barriere,
            LecteurDeTables lecteurDeTables,
            LecteurDeScenarios lecteurDeScenarios,
            List<ControleDesTables> controlesDesTables,
            List<Barriere> controlesDuMoteur,
            RulesetCompiler compiler,
            ScenarioRunner runner,
            List<ControleDesDecisions> controlesDesDecisions) {
        this.barriere = barriere;
        this.lecteurDeTables = lecteurDeTables;
        this.lecteurDeScenarios = lecteurDeScenarios;
        this.controlesDesTables = List.copyOf(controlesDesTables);
        this.controlesDuMoteur = List.copyOf(controlesDuMoteur);
        this.compiler = compiler;
        this.runner = runner;
        this.controlesDesDecisions = List.copyOf(controlesDesDecisions);
    }

    @Override
    public Examen examiner(RulesetContent contenu) {
        List<Constatation> constatations = new ArrayList<>();
        List<Modele> modeles = new ArrayList<>();
        RulesetContent.TABLES.forEach(fichier -> lire(contenu, fichier, constatations, modeles));
        List<Scenario> scenarios = scenarios(contenu, constatations);
        if (modeles.size() < RulesetContent.TABLES.size()) {
            return new Examen(contenu.empreinte(), List.copyOf(constatations), modeles, scenarios, null, null);
        }
        controlesDesTables.forEach(controle -> constatations.addAll(controle.examiner(modeles)));
        for (String fichier : RulesetContent.TABLES) {
            controlesDuMoteur.forEach(
                    controle -> constatations.addAll(controle.examiner(fichier, contenu.fichier(fichier))));
        }
        Ruleset ruleset =
                constatations.stream().anyMatch(Constatation::estErreur) ? null : compiler(contenu, constatations);
        return decider(contenu.empreinte(), constatations, modeles, scenarios, ruleset);
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

    private void lire(RulesetContent contenu, String fichier, List<Constatation> constatations, List<Modele> modeles) {
        List<Constatation> refus = barriere.examiner(fichier, contenu.fichier(fichier));
        constatations.addAll(refus);
        if (refus.isEmpty()) {
            try {
                modeles.add(lecteurDeTables.lire(fichier, contenu.fichier(fichier)));
            } catch (RulesetRefuseException e) {
                constatations.addAll(e.constatations());
            }
        }
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
            return compiler.compile(new RulesetVersion(0, SANS_DATE, contenu));
        } catch (RulesetRefuseException e) {
            constatations.addAll(e.constatations());
            return null;
        }
    }
}
