package fr.aiguillage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.decision.Aiguilleur;
import fr.aiguillage.decision.Decision;
import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.drools.DroolsRulesetCompiler;
import fr.aiguillage.publication.RulesetVersion;
import fr.aiguillage.storage.ShippedRuleset;
import fr.aiguillage.storage.fichier.DmnFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Same demand, same rule set, same answer: whatever was decided before, and by however many at once. */
class SameAnswerTest {

    private static final int THREADS = 4;

    private final RulesetVersion version = ShippedRuleset.VERSION;
    private final List<Demande> demandes = DemandesDesScenarios.de(version.contenu());

    @Test
    void nothing_is_left_of_one_decision_in_the_next() throws Exception {
        Ruleset premier = new DroolsRulesetCompiler(new DmnFile()).compile(version);
        Map<Demande, Decision> attendues = new HashMap<>();
        demandes.forEach(demande -> attendues.put(demande, Aiguilleur.decider(demande, premier)));

        Ruleset second = new DroolsRulesetCompiler(new DmnFile()).compile(version);
        ExecutorService executor = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Boolean>> lots = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                List<Demande> melange = new ArrayList<>(demandes);
                Collections.shuffle(melange, new Random(thread));
                lots.add(() -> melange.stream()
                        .allMatch(demande -> Aiguilleur.decider(demande, second).equals(attendues.get(demande))));
            }
            for (Future<Boolean> lot : executor.invokeAll(lots)) {
                assertThat(lot.get()).isTrue();
            }
        } finally {
            executor.shutdownNow();
        }
    }
}
