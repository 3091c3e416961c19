package fr.aiguillage.publication;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.Ampleur;
import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.drools.BarriereDmn;
import fr.aiguillage.drools.ControleDuContrat;
import fr.aiguillage.drools.ControleDuMoteur;
import fr.aiguillage.drools.DroolsRulesetCompiler;
import fr.aiguillage.publication.Mutants.Genre;
import fr.aiguillage.publication.Mutants.Mutant;
import fr.aiguillage.publication.controle.ControleDesTables;
import fr.aiguillage.publication.controle.ControlesDesTables;
import fr.aiguillage.publication.controle.LignesMasquees;
import fr.aiguillage.publication.controle.Recouvrements;
import fr.aiguillage.publication.controle.Trous;
import fr.aiguillage.publication.impact.ChangementDeTable;
import fr.aiguillage.publication.impact.ChangementDeTable.Nature;
import fr.aiguillage.publication.impact.ImpactDesDecisions;
import fr.aiguillage.publication.impact.ImpactDesTables;
import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.publication.table.Table;
import fr.aiguillage.publication.temoin.DemandesAuxBornes;
import fr.aiguillage.storage.fichier.DmnFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A thousand broken variants of the shipped tables: none gets by unseen. */
class MutantsTest {

    /** How a mutant ends. */
    private enum Issue {
        REFUSE_PAR_LA_BARRIERE,
        REFUSE_PAR_LES_TABLES,
        REFUSE_PAR_LE_MOTEUR,
        MONTRE_PAR_L_IMPACT,
        MONTRE_PAR_LES_DECISIONS,
        /** Proved to answer as before, and reported as such. */
        DIT_SANS_EFFET,
        /** Only what no answer depends on has changed: a heading, an identifier, a remark, a drawing. */
        COMMENTAIRE,
        /** Nothing tells of it, and it may answer otherwise. */
        SURVIVANT
    }

    /** One mutant in so many. */
    private static final int PAS = Ampleur.de(10, 1);

    private static final int PREMIER = Ampleur.graine() % PAS;

    private static final BarriereDmn BARRIERE = new BarriereDmn();
    private static final ControleDuMoteur MOTEUR = new ControleDuMoteur();
    private static final ControleDuContrat CONTRAT = new ControleDuContrat();
    private static final List<ControleDesTables> RAPIDES = controles(controle -> !estLent(controle));
    /** Those that walk the diagrams of every table: for what the impact does not show. */
    private static final List<ControleDesTables> LENTS = controles(MutantsTest::estLent);

    private static final List<Decisif> DECISIF =
            Livraison.MODELES.stream().map(Decisif::de).toList();
    private static final DroolsRulesetCompiler COMPILER = new DroolsRulesetCompiler(new DmnFile());
    private static final List<Demande> DEMANDES = demandes();

    @Test
    void each_is_refused_or_shown_or_harmless() {
        List<Mutant> tous = Mutants.tous();
        List<Mutant> mutants = IntStream.range(0, tous.size())
                .filter(rang -> rang % PAS == PREMIER)
                .mapToObj(tous::get)
                .toList();
        List<Issue> issues = mutants.parallelStream().map(MutantsTest::issue).toList();
        Map<Genre, Map<Issue, Integer>> compte = new EnumMap<>(Genre.class);
        List<Mutant> survivants = new ArrayList<>();
        for (int rang = 0; rang < mutants.size(); rang++) {
            Mutant mutant = mutants.get(rang);
            compte.computeIfAbsent(mutant.genre(), genre -> new EnumMap<>(Issue.class))
                    .merge(issues.get(rang), 1, Integer::sum);
            if (issues.get(rang) == Issue.SURVIVANT) {
                survivants.add(mutant);
            }
        }
        Map<Issue, Long> total =
                issues.stream().collect(Collectors.groupingBy(issue -> issue, TreeMap::new, Collectors.counting()));
        System.out.println(mutants.size() + " mutants, graine " + Ampleur.graine() + ": " + total);
        compte.forEach((genre, parIssue) -> System.out.println(genre + " " + parIssue));
        assertThat(tous).hasSizeGreaterThan(1_000);
        assertThat(survivants).isEmpty();
    }

    private static Issue issue(Mutant mutant) {
        RulesetContent contenu = Livraison.CONTENU.avec(mutant.fichier(), mutant.texte());
        if (!BARRIERE.examiner(mutant.fichier(), mutant.texte()).isEmpty()) {
            return Issue.REFUSE_PAR_LA_BARRIERE;
        }
        List<Modele> modeles;
        try {
            modeles = modeles(mutant);
        } catch (RulesetRefuseException e) {
            return Issue.REFUSE_PAR_LES_TABLES;
        }
        return refuses(RAPIDES, modeles) ? Issue.REFUSE_PAR_LES_TABLES : effet(contenu, mutant, modeles);
    }

    private static List<Modele> modeles(Mutant mutant) {
        return Livraison.MODELES.stream()
                .map(modele -> modele.fichier().equals(mutant.fichier())
                        ? new DmnFile().lire(mutant.fichier(), mutant.texte())
                        : modele)
                .toList();
    }

    private static boolean refuses(List<ControleDesTables> controles, List<Modele> modeles) {
        return controles.stream()
                .flatMap(controle -> controle.examiner(modeles).stream())
                .anyMatch(Constatation::estErreur);
    }

    private static Issue effet(RulesetContent contenu, Mutant mutant, List<Modele> modeles) {
        Set<Nature> natures = ImpactDesTables.comparer(Livraison.MODELES, modeles).stream()
                .map(ChangementDeTable::nature)
                .collect(Collectors.toSet());
        if (natures.contains(Nature.REPONSES)) {
            return Issue.MONTRE_PAR_L_IMPACT;
        }
        if (refuses(LENTS, modeles)) {
            return Issue.REFUSE_PAR_LES_TABLES;
        }
        return natures.isEmpty() || !natures.equals(Set.of(Nature.SANS_EFFET))
                ? muet(contenu, mutant, modeles)
                : Issue.DIT_SANS_EFFET;
    }

    /** What the diagrams say nothing of, the engine must refuse, unless nothing that decides has changed. */
    private static Issue muet(RulesetContent contenu, Mutant mutant, List<Modele> modeles) {
        try {
            if (MOTEUR.examiner(mutant.fichier(), mutant.texte()).stream().anyMatch(Constatation::estErreur)) {
                return Issue.REFUSE_PAR_LE_MOTEUR;
            }
            Ruleset ruleset = COMPILER.compile(new RulesetVersion(1, Livraison.JOUR, contenu));
            if (!repondComme(ruleset)) {
                return Issue.MONTRE_PAR_LES_DECISIONS;
            }
        } catch (RulesetRefuseException e) {
            return Issue.REFUSE_PAR_LE_MOTEUR;
        }
        return modeles.stream().map(Decisif::de).toList().equals(DECISIF) ? Issue.COMMENTAIRE : Issue.SURVIVANT;
    }

    /** Of a file of tables, only what answers depend on: no heading, no identifier, no annotation. */
    private record Decisif(Map<String, List<String>> types, Map<String, String> donnees, List<List<Object>> tables) {

        static Decisif de(Modele modele) {
            return new Decisif(
                    modele.types(),
                    modele.donnees(),
                    modele.tables().stream().map(Decisif::table).toList());
        }

        private static List<Object> table(Table table) {
            return List.of(
                    table.nom(),
                    table.politique(),
                    table.entrees().stream()
                            .map(entree -> entree.expression() + " " + entree.type())
                            .toList(),
                    table.sorties().stream()
                            .map(sortie -> sortie.nom() + " " + sortie.type())
                            .toList(),
                    table.lignes().stream()
                            .map(ligne -> List.of(ligne.entrees(), ligne.sorties()))
                            .toList());
        }
    }

    private static boolean repondComme(Ruleset ruleset) {
        return ImpactDesDecisions.comparer(Livraison.RULESET, ruleset, List.of(), Livraison::lire, DEMANDES)
                .groupes()
                .isEmpty();
    }

    private static List<ControleDesTables> controles(Predicate<ControleDesTables> voulus) {
        List<ControleDesTables> controles = new ArrayList<>();
        controles.add(modeles -> modeles.stream()
                .flatMap(modele -> CONTRAT.examiner(modele).stream())
                .toList());
        controles.addAll(ControlesDesTables.tous(DroolsRulesetCompiler.SANS_TROU));
        return controles.stream().filter(voulus).toList();
    }

    private static boolean estLent(ControleDesTables controle) {
        return controle instanceof Trous || controle instanceof Recouvrements || controle instanceof LignesMasquees;
    }

    private static List<Demande> demandes() {
        List<Demande> toutes = DemandesAuxBornes.de(Livraison.RULESET, Livraison.RULESET, Livraison.JOUR);
        return IntStream.range(0, toutes.size())
                .filter(rang -> rang % 101 == 0)
                .mapToObj(toutes::get)
                .toList();
    }
}
