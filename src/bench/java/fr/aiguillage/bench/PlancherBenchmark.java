package fr.aiguillage.bench;

import fr.aiguillage.demande.Demande;
import fr.aiguillage.plancher.Plancher;
import fr.aiguillage.plancher.Reponse;
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

/** The codes of one decision from plain Java, without texts nor explanation; on one thread, in the steady state. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 3, time = 1)
public class PlancherBenchmark {

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

    private Demande[] demandes;
    private int suivante;

    @Setup
    public void prepare() {
        demandes = Melange.demandes(acte);
    }

    @Benchmark
    public Reponse decider() {
        Demande demande = demandes[suivante];
        suivante = suivante + 1 == demandes.length ? 0 : suivante + 1;
        return Plancher.decider(demande);
    }
}
