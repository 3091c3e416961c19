package fr.aiguillage.api.mesure;

import fr.aiguillage.decision.Blocage;
import fr.aiguillage.decision.Certitude;
import fr.aiguillage.decision.Conduite;
import fr.aiguillage.decision.Decision;
import fr.aiguillage.decision.LigneDeclenchee;
import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.decision.Selfcare;
import fr.aiguillage.demande.Acte;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Counts decisions, blocking cases and the rows and rules behind them; times decisions, their rules and their tables.
 */
@ApplicationScoped
public class DecisionMetrics {

    private record Issue(Acte acte, List<Conduite> conduite, Certitude certitude, Selfcare selfcare) {}

    private record CasBloquant(Acte acte, int cas) {}

    private final MeterRegistry registre;
    private final Timer tempsDeDecision;
    private final Timer tempsDesRegles;
    private final Timer tempsDesTables;
    private final Map<Issue, Counter> decisions = new ConcurrentHashMap<>();
    private final Map<CasBloquant, Counter> blocages = new ConcurrentHashMap<>();
    private final Map<LigneDeclenchee, Counter> lignes = new ConcurrentHashMap<>();

    public DecisionMetrics(MeterRegistry registre) {
        this.registre = registre;
        this.tempsDeDecision = temps("aiguillage.decision", "Time of a whole decision");
        this.tempsDesRegles = temps("aiguillage.regles", "Time spent in the rules over the facts of the contract");
        this.tempsDesTables = temps("aiguillage.tables", "Time spent in the decision tables");
    }

    Ruleset mesurer(Ruleset ruleset) {
        return new MeasuredRuleset(ruleset, tempsDesRegles, tempsDesTables);
    }

    void compter(Decision decision, long nanosecondes) {
        tempsDeDecision.record(nanosecondes, TimeUnit.NANOSECONDS);
        decisions
                .computeIfAbsent(
                        new Issue(decision.acte(), decision.conduite(), decision.certitude(), decision.selfcare()),
                        this::compteur)
                .increment();
        for (Blocage blocage : decision.blocages()) {
            blocages.computeIfAbsent(new CasBloquant(decision.acte(), blocage.cas()), this::compteur)
                    .increment();
        }
        for (LigneDeclenchee ligne : decision.explication()) {
            lignes.computeIfAbsent(ligne, this::compteur).increment();
        }
    }

    private Timer temps(String nom, String description) {
        return Timer.builder(nom).description(description).register(registre);
    }

    private Counter compteur(Issue issue) {
        return Counter.builder("aiguillage.decisions")
                .description("Decisions")
                .tag("acte", issue.acte().name())
                .tag("conduite", issue.conduite().stream().map(Conduite::name).collect(Collectors.joining("+")))
                .tag("certitude", issue.certitude().name())
                .tag("selfcare", issue.selfcare().name())
                .register(registre);
    }

    private Counter compteur(CasBloquant cas) {
        return Counter.builder("aiguillage.blocages")
                .description("Blocking cases that hit an act")
                .tag("acte", cas.acte().name())
                .tag("cas", Integer.toString(cas.cas()))
                .register(registre);
    }

    private Counter compteur(LigneDeclenchee ligne) {
        return Counter.builder("aiguillage.lignes")
                .description("Rows of tables and rules that took part in a decision")
                .tag("table", ligne.table())
                .tag("ligne", ligne.ligne())
                .register(registre);
    }
}
