package fr.aiguillage.publication.atelier;

import fr.aiguillage.decision.Aiguilleur;
import fr.aiguillage.decision.Decision;
import fr.aiguillage.decision.RegleDefaillanteException;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.Lieu;
import fr.aiguillage.publication.Memoire;
import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.RulesetRefuseException;
import fr.aiguillage.publication.controle.ContenusPrets;
import fr.aiguillage.publication.controle.Controles;
import fr.aiguillage.publication.controle.Examen;
import fr.aiguillage.publication.controle.LecteurDeScenarios;
import fr.aiguillage.publication.couverture.ControleDeCouverture;
import fr.aiguillage.publication.couverture.Couverture;
import fr.aiguillage.publication.couverture.Couverture.Cle;
import fr.aiguillage.publication.couverture.ScenariosParLigne;
import fr.aiguillage.publication.difference.Difference;
import fr.aiguillage.publication.difference.Differences;
import fr.aiguillage.publication.difference.JeuLu;
import fr.aiguillage.publication.impact.ChangementDeTable;
import fr.aiguillage.publication.impact.ImpactDesDecisions;
import fr.aiguillage.publication.impact.ImpactDesTables;
import fr.aiguillage.publication.impact.RegionChangee;
import fr.aiguillage.publication.impact.Rejeu;
import fr.aiguillage.publication.table.LecteurDeTables;
import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.publication.temoin.DemandesAuxBornes;
import fr.aiguillage.publication.temoin.TemoinsDeChangement;
import fr.aiguillage.scenario.LecteurDeDemande;
import fr.aiguillage.scenario.Scenario;
import fr.aiguillage.scenario.ScenarioReport;
import fr.aiguillage.scenario.ScenarioRunner;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a draft tests and what it would change. Each throws {@link RulesetRefuseException} when a content is not fit to
 * decide at all.
 */
public final class Analyses {

    private static final int RETENUS = 4;

    private final Memoire<String, ScenarioReport> rapports = new Memoire<>(RETENUS);
    private final Memoire<Comparaison, Impact> impacts = new Memoire<>(RETENUS);
    private final Controles controles;
    private final ContenusPrets contenusPrets;
    private final LecteurDeTables lecteurDeTables;
    private final LecteurDeScenarios lecteurDeScenarios;
    private final LecteurDeDemande lecteur;
    private final ControleDeCouverture couverture;

    public Analyses(
            Controles controles,
            ContenusPrets contenusPrets,
            LecteurDeTables lecteurDeTables,
            LecteurDeScenarios lecteurDeScenarios,
            LecteurDeDemande lecteur,
            ControleDeCouverture couverture) {
        this.controles = controles;
        this.contenusPrets = contenusPrets;
        this.lecteurDeTables = lecteurDeTables;
        this.lecteurDeScenarios = lecteurDeScenarios;
        this.lecteur = lecteur;
        this.couverture = couverture;
    }

    /** What a content would answer, whether or not its scenarios pass. */
    public Decision decider(RulesetContent contenu, Demande demande) {
        try {
            return Aiguilleur.decider(demande, contenusPrets.de(contenu));
        } catch (RegleDefaillanteException e) {
            throw new RulesetRefuseException(List.of(Constatation.erreur(
                    "TROU", Lieu.deLaTable(null, e.table()), e.getMessage(), "Ajoutez la ligne qui répond.")));
        }
    }

    /** How the scenarios of a content go. */
    public ScenarioReport jouer(RulesetContent contenu) {
        return rapports.de(
                contenu.empreinte(),
                () -> new ScenarioRunner(lecteur)
                        .run(
                                lecteurDeScenarios.lire(contenu.fichier(RulesetContent.SCENARIOS)),
                                contenusPrets.de(contenu)));
    }

    /** Which scenarios of a content fire each of its rows and rules. */
    public Map<Cle, List<String>> scenariosParLigne(RulesetContent contenu) {
        return ScenariosParLigne.de(contenusPrets.de(contenu), jouer(contenu));
    }

    public Couverture couverture(RulesetContent contenu) {
        return couverture.mesurer(decidable(contenu));
    }

    /**
     * @param avant what decides
     * @param apres what would
     * @param jour the day of the demands that are made up
     */
    public Impact impact(RulesetContent avant, RulesetContent apres, LocalDate jour) {
        return impacts.de(
                new Comparaison(avant.empreinte(), apres.empreinte(), jour), () -> comparer(avant, apres, jour));
    }

    private Impact comparer(RulesetContent avant, RulesetContent apres, LocalDate jour) {
        Examen une = decidable(avant);
        Examen autre = decidable(apres);
        List<Scenario> scenarios = new ArrayList<>(autre.scenarios());
        scenarios.addAll(une.scenarios());
        List<Demande> demandes = DemandesAuxBornes.de(une.ruleset(), autre.ruleset(), jour);
        List<ChangementDeTable> tables = ImpactDesTables.comparer(une.modeles(), autre.modeles());
        return new Impact(
                tables,
                exemples(tables, new TemoinsDeChangement(une, autre, demandes, jour)),
                ImpactDesDecisions.comparer(une.ruleset(), autre.ruleset(), scenarios, lecteur, demandes));
    }

    private static Map<RegionChangee, Demande> exemples(List<ChangementDeTable> tables, TemoinsDeChangement temoins) {
        Map<RegionChangee, Demande> exemples = new HashMap<>();
        tables.forEach(table -> table.regions()
                .forEach(region ->
                        temoins.pour(table.table(), region).ifPresent(demande -> exemples.put(region, demande))));
        return exemples;
    }

    /** @throws RulesetRefuseException when one of them cannot be read */
    public List<Difference> differences(RulesetContent avant, RulesetContent apres) {
        return Differences.entre(lire(avant), lire(apres));
    }

    public Rejeu rejeu(RulesetContent avant, RulesetContent apres) {
        return new Rejeu(decidable(avant).ruleset(), decidable(apres).ruleset());
    }

    private JeuLu lire(RulesetContent contenu) {
        List<Modele> modeles = RulesetContent.TABLES.stream()
                .map(fichier -> lecteurDeTables.lire(fichier, contenu.fichier(fichier)))
                .toList();
        return new JeuLu(contenu, modeles, lecteurDeScenarios.lire(contenu.fichier(RulesetContent.SCENARIOS)));
    }

    private Examen decidable(RulesetContent contenu) {
        Examen examen = controles.examiner(contenu);
        if (examen.ruleset() == null) {
            throw new RulesetRefuseException(examen.erreurs());
        }
        return examen;
    }

    private record Comparaison(String avant, String apres, LocalDate jour) {}
}
