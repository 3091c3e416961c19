package fr.aiguillage.api.mesure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.DemandesDesScenarios;
import fr.aiguillage.api.mesure.Lignes.Place;
import fr.aiguillage.api.probleme.ContratEnCause;
import fr.aiguillage.decision.Explication;
import fr.aiguillage.decision.LigneDeclenchee;
import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.drools.DroolsRulesetCompiler;
import fr.aiguillage.publication.RulesetVersion;
import fr.aiguillage.storage.ShippedRuleset;
import fr.aiguillage.storage.fichier.DmnFile;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LignesTest {

    private static final LigneDeclenchee REGLE = ligne("situations", "avance");
    private static final LigneDeclenchee SEUIL = ligne("Seuils", "seuil-01");
    private static final LigneDeclenchee CANAL = ligne("Canaux", "canal-01");
    private static final int PLUS_QUE_RETENUS = 1_500;

    private final Map<Place, Nombre> nombres = new HashMap<>();
    private final Lignes lignes = new Lignes(place -> {
        Nombre nombre = new Nombre();
        nombres.put(place, nombre);
        return nombre;
    });

    @Test
    void rows_of_a_verdict_are_counted_with_those_of_the_demand() {
        List<LigneDeclenchee> verdict = List.of(SEUIL, CANAL);
        lignes.compter(new Explication(List.of(REGLE), verdict));
        lignes.compter(new Explication(List.of(), verdict));
        lignes.compter(new Explication(List.of(REGLE), List.of(CANAL)));
        assertThat(comptees()).isEqualTo(Map.of(REGLE, 2L, SEUIL, 2L, CANAL, 3L));
    }

    @Test
    void a_row_of_the_demand_and_of_the_verdict_counts_twice() {
        lignes.compter(new Explication(List.of(SEUIL), List.of(SEUIL, CANAL)));
        assertThat(comptees()).isEqualTo(Map.of(SEUIL, 2L, CANAL, 1L));
    }

    @Test
    void more_verdicts_than_are_kept_are_counted_all_the_same() {
        List<Explication> explications = Stream.generate(() -> new Explication(List.of(REGLE), List.of(SEUIL)))
                .limit(PLUS_QUE_RETENUS)
                .toList();
        explications.forEach(lignes::compter);
        explications.forEach(lignes::compter);
        assertThat(comptees()).isEqualTo(Map.of(REGLE, 2L * PLUS_QUE_RETENUS, SEUIL, 2L * PLUS_QUE_RETENUS));
    }

    @Test
    void what_the_registry_tells_is_what_the_explanations_said() {
        RulesetVersion version = ShippedRuleset.VERSION;
        Ruleset ruleset = new DroolsRulesetCompiler(new DmnFile()).compile(version);
        SimpleMeterRegistry registre = new SimpleMeterRegistry();
        Decideur decideur =
                new Decideur(date -> ruleset, new DecisionMetrics(registre), Suivi.AUCUN, new ContratEnCause(false));
        List<Demande> demandes = DemandesDesScenarios.de(version.contenu());
        Map<Place, Double> attendues = Stream.of(demandes, demandes)
                .flatMap(List::stream)
                .flatMap(demande -> decideur.decider(demande).explication().stream())
                .collect(Collectors.groupingBy(LignesTest::place, Collectors.summingDouble(ligne -> 1)));
        Map<Place, Double> lues = registre.find("aiguillage.lignes").functionCounters().stream()
                .collect(Collectors.toMap(LignesTest::place, FunctionCounter::count));
        assertThat(lues).isEqualTo(attendues);
    }

    private Map<LigneDeclenchee, Long> comptees() {
        return nombres.entrySet().stream()
                .collect(Collectors.toMap(
                        entree -> ligne(entree.getKey().table(), entree.getKey().ligne()),
                        entree -> (long) entree.getValue().total()));
    }

    private static Place place(LigneDeclenchee ligne) {
        return new Place(ligne.table(), ligne.ligne());
    }

    private static Place place(FunctionCounter compteur) {
        return new Place(compteur.getId().getTag("table"), compteur.getId().getTag("ligne"));
    }

    private static LigneDeclenchee ligne(String table, String ligne) {
        return new LigneDeclenchee(table, ligne, null, List.of(), List.of());
    }
}
