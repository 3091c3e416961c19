package fr.aiguillage.bench;

import fr.aiguillage.demande.Demande;
import fr.aiguillage.plancher.Plancher;
import fr.aiguillage.plancher.Reponse;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** The codes of one decision from plain Java, without texts nor explanation. */
public class PlancherBenchmark extends ParActe {

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
