package fr.aiguillage;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import fr.aiguillage.api.mesure.Decideur;
import fr.aiguillage.api.mesure.DecisionMetrics;
import fr.aiguillage.api.mesure.Suivi;
import fr.aiguillage.api.probleme.ContratEnCause;
import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.drools.DroolsRulesetCompiler;
import fr.aiguillage.publication.RulesetVersion;
import fr.aiguillage.storage.ShippedRuleset;
import fr.aiguillage.storage.fichier.DmnFile;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A full decision and what is counted of it, over the mix of all scenarios, allocates little: allocation is measured
 * exactly, time is not.
 */
class AllocationTest {

    private static final int ROUNDS = 20;
    private static final long LIMIT = 16 * 1024;

    private final RulesetVersion version = ShippedRuleset.VERSION;
    private final Ruleset ruleset = new DroolsRulesetCompiler(new DmnFile()).compile(version);
    private final List<Demande> demandes = DemandesDesScenarios.de(version.contenu());

    private final Decideur decideur = new Decideur(
            date -> ruleset, new DecisionMetrics(new SimpleMeterRegistry()), Suivi.AUCUN, new ContratEnCause(false));

    @Test
    void a_decision_with_its_measures_allocates_less_than_16_KiB() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        decideAll();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int round = 0; round < ROUNDS; round++) {
            decideAll();
        }
        long perDecision = (threads.getCurrentThreadAllocatedBytes() - before) / ROUNDS / demandes.size();
        assertThat(perDecision).isLessThan(LIMIT);
    }

    private void decideAll() {
        demandes.forEach(decideur::decider);
    }
}
