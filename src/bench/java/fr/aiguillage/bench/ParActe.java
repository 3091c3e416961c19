package fr.aiguillage.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Average time on one thread in the steady state, over all the demands or those of one act. All are measured in one
 * process, after all have been warmed up in it, as in the service: an act alone would be compiled for itself alone, and
 * a process of its own for each takes a minute to be compiled.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(0)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public abstract class ParActe {

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
    protected String acte;
}
