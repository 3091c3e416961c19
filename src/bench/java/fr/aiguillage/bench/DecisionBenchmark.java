package fr.aiguillage.bench;

import fr.aiguillage.decision.Aiguilleur;
import fr.aiguillage.decision.Decision;
import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.demande.Demande;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** One full decision in the process: rules, tables, explanation, texts. */
public class DecisionBenchmark extends ParActe {

    private Ruleset ruleset;
    private Demande[] demandes;
    private int suivante;

    @Setup
    public void prepare() {
        ruleset = Melange.ruleset();
        demandes = Melange.demandes(acte);
    }

    @Benchmark
    public Decision decider() {
        Demande demande = demandes[suivante];
        suivante = suivante + 1 == demandes.length ? 0 : suivante + 1;
        return Aiguilleur.decider(demande, ruleset);
    }
}
