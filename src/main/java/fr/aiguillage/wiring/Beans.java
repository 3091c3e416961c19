package fr.aiguillage.wiring;

import fr.aiguillage.api.probleme.ContratEnCause;
import fr.aiguillage.drools.BarriereDmn;
import fr.aiguillage.drools.ControleDuContrat;
import fr.aiguillage.drools.ControleDuMoteur;
import fr.aiguillage.drools.DroolsRulesetCompiler;
import fr.aiguillage.drools.PreparedTables;
import fr.aiguillage.drools.RaisonnementsDrl;
import fr.aiguillage.publication.Raisonnements;
import fr.aiguillage.publication.RulesetCompiler;
import fr.aiguillage.publication.atelier.Analyses;
import fr.aiguillage.publication.atelier.Atelier;
import fr.aiguillage.publication.atelier.ClasseursDeRegles;
import fr.aiguillage.publication.atelier.DernieresModifications;
import fr.aiguillage.publication.controle.Barriere;
import fr.aiguillage.publication.controle.ContenusPrets;
import fr.aiguillage.publication.controle.ControleDesTables;
import fr.aiguillage.publication.controle.Controles;
import fr.aiguillage.publication.controle.ControlesDesFichiers;
import fr.aiguillage.publication.controle.ControlesDesTables;
import fr.aiguillage.publication.controle.ControlesDuJeu;
import fr.aiguillage.publication.controle.ControlesMemorises;
import fr.aiguillage.publication.controle.LecteurDeScenarios;
import fr.aiguillage.publication.controle.ScenariosEnEchec;
import fr.aiguillage.publication.controle.TempsDEvaluation;
import fr.aiguillage.publication.couverture.ControleDeCouverture;
import fr.aiguillage.publication.cycle.Depot;
import fr.aiguillage.publication.cycle.Publications;
import fr.aiguillage.publication.cycle.VersionsEnVigueur;
import fr.aiguillage.publication.guide.Guides;
import fr.aiguillage.publication.table.EditeurDeTables;
import fr.aiguillage.publication.table.LecteurDeTables;
import fr.aiguillage.scenario.LecteurDeDemande;
import fr.aiguillage.scenario.RedacteurDeDemande;
import fr.aiguillage.scenario.ScenarioRunner;
import fr.aiguillage.storage.ScenarioEditeur;
import fr.aiguillage.storage.ScenarioFile;
import fr.aiguillage.storage.ShippedRuleset;
import fr.aiguillage.storage.classeur.ClasseursXlsx;
import fr.aiguillage.storage.fichier.DmnEditeur;
import fr.aiguillage.storage.fichier.DmnFile;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** What the project makes by hand. */
final class Beans {

    /** Well inside its year, so that past acts can stand on either side of it in the same year. */
    private static final LocalDate JOUR_DES_PROPOSITIONS = LocalDate.of(2024, 6, 3);

    private static final Duration UNE_DECISION = Duration.ofMillis(5);

    /** In the native executable they are made while it is built. */
    private static final PreparedTables TABLES_LIVREES = PreparedTables.of(ShippedRuleset.VERSION, new DmnFile());

    @Produces
    @Singleton
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Paris"));
    }

    @Produces
    @Singleton
    ContratEnCause contratEnCause(JournalConfig config) {
        return new ContratEnCause(config.references());
    }

    @Produces
    @Singleton
    RulesetCompiler rulesetCompiler(LecteurDeTables lecteurDeTables) {
        return new DroolsRulesetCompiler(lecteurDeTables, TABLES_LIVREES);
    }

    @Produces
    @Singleton
    VersionsEnVigueur versionsEnVigueur(RulesetCompiler compiler) {
        return new VersionsEnVigueur(compiler);
    }

    @Produces
    @Singleton
    Barriere barriere() {
        return new BarriereDmn();
    }

    @Produces
    @Singleton
    LecteurDeTables lecteurDeTables() {
        return new DmnFile();
    }

    @Produces
    @Singleton
    Guides guides(VersionsEnVigueur versions, LecteurDeTables lecteurDeTables) {
        return new Guides(versions, lecteurDeTables);
    }

    @Produces
    @Singleton
    EditeurDeTables editeurDeTables() {
        return new DmnEditeur();
    }

    @Produces
    @Singleton
    LecteurDeScenarios lecteurDeScenarios() {
        return new ScenarioFile();
    }

    @Produces
    @Singleton
    ControleDeCouverture controleDeCouverture(RedacteurDeDemande redacteur) {
        return new ControleDeCouverture(redacteur, JOUR_DES_PROPOSITIONS);
    }

    @Produces
    @Singleton
    ControlesDesFichiers controlesDesFichiers(Barriere barriere, LecteurDeTables lecteurDeTables) {
        return new ControlesDesFichiers(barriere, lecteurDeTables, controlesDesTables());
    }

    @Produces
    @Singleton
    ContenusPrets contenusPrets(RulesetCompiler compiler) {
        return new ContenusPrets(compiler);
    }

    @Produces
    @Singleton
    Controles controles(
            ControlesDesFichiers controlesDesFichiers,
            LecteurDeScenarios lecteurDeScenarios,
            ContenusPrets contenusPrets,
            LecteurDeDemande lecteurDeDemande,
            ControleDeCouverture couverture) {
        ScenarioRunner runner = new ScenarioRunner(lecteurDeDemande);
        return new ControlesMemorises(new ControlesDuJeu(
                controlesDesFichiers,
                lecteurDeScenarios,
                List.of(new ControleDuMoteur()::examiner),
                contenusPrets,
                runner,
                List.of(
                        new ScenariosEnEchec(),
                        couverture,
                        new TempsDEvaluation(UNE_DECISION, System::nanoTime, runner))));
    }

    private static List<ControleDesTables> controlesDesTables() {
        ControleDuContrat contrat = new ControleDuContrat();
        List<ControleDesTables> controles = new ArrayList<>();
        controles.add(modeles ->
                modeles.stream().map(contrat::examiner).flatMap(List::stream).toList());
        controles.addAll(ControlesDesTables.tous(DroolsRulesetCompiler.SANS_TROU));
        return controles;
    }

    @Produces
    @Singleton
    Publications publications(Depot depot, Controles controles) {
        return new Publications(depot, controles);
    }

    @Produces
    @Singleton
    Atelier atelier(
            Depot depot,
            Barriere barriere,
            LecteurDeTables lecteurDeTables,
            EditeurDeTables editeurDeTables,
            LecteurDeScenarios lecteurDeScenarios) {
        return new Atelier(
                depot, barriere, lecteurDeTables, editeurDeTables, lecteurDeScenarios, new ScenarioEditeur());
    }

    @Produces
    @Singleton
    DernieresModifications dernieresModifications(Depot depot, Atelier atelier) {
        return new DernieresModifications(depot, atelier);
    }

    @Produces
    @Singleton
    Raisonnements raisonnements() {
        return new RaisonnementsDrl(ShippedRuleset.VERSION.contenu());
    }

    @Produces
    @Singleton
    Analyses analyses(
            Controles controles,
            ContenusPrets contenusPrets,
            LecteurDeTables lecteurDeTables,
            LecteurDeScenarios lecteurDeScenarios,
            LecteurDeDemande lecteur,
            ControleDeCouverture couverture) {
        return new Analyses(controles, contenusPrets, lecteurDeTables, lecteurDeScenarios, lecteur, couverture);
    }

    @Produces
    @Singleton
    ClasseursDeRegles classeursDeRegles(
            Atelier atelier,
            Analyses analyses,
            Controles controles,
            Barriere barriere,
            LecteurDeScenarios lecteurDeScenarios) {
        return new ClasseursDeRegles(new ClasseursXlsx(), atelier, analyses, controles, barriere, lecteurDeScenarios);
    }
}
