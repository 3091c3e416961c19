package fr.aiguillage.bench;

import fr.aiguillage.decision.Aiguilleur;
import fr.aiguillage.decision.Decision;
import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.drools.DroolsRulesetCompiler;
import fr.aiguillage.storage.ShippedRuleset;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One full decision in the process: rules, tables, explanation, texts; on one thread, in the steady state. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Djava.util.logging.manager=org.jboss.logmanager.LogManager")
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 3, time = 1)
public class DecisionBenchmark {

    @Param({
        "MELANGE",
        "VERSEMENT_PONCTUEL",
        "VERSEMENT_REGULIER",
        "RACHAT_PARTIEL",
        "RACHAT_TOTAL",
        "ARBITRAGE",
        "AJOUT_COMPTE_BANCAIRE",
        "CONSULTATION",
        "MISE_A_JOUR_ADRESSE"
    })
    private String acte;

    private Ruleset ruleset;
    private Demande[] demandes;
    private int suivante;

    @Setup
    public void prepare() {
        Melange.seTaire();
        ruleset = new DroolsRulesetCompiler().compile(ShippedRuleset.read());
        demandes = Melange.demandes(acte);
    }

    @Benchmark
    public Decision decider() {
        Demande demande = demandes[suivante];
        suivante = suivante + 1 == demandes.length ? 0 : suivante + 1;
        return Aiguilleur.decider(demande, ruleset);
    }
}
