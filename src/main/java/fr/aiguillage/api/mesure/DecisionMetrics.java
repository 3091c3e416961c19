package fr.aiguillage.api.mesure;

import fr.aiguillage.decision.Blocage;
import fr.aiguillage.decision.Certitude;
import fr.aiguillage.decision.Conduite;
import fr.aiguillage.decision.Decision;
import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.decision.Selfcare;
import fr.aiguillage.demande.Acte;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
    private final Compteurs<Issue> decisions = new Compteurs<>(this::compteur);
    private final Compteurs<CasBloquant> blocages = new Compteurs<>(this::compteur);
    private final Lignes lignes = new Lignes(this::compteur);

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
        decisions.compter(new Issue(decision.acte(), decision.conduite(), decision.certitude(), decision.selfcare()));
        for (Blocage blocage : decision.blocages()) {
            blocages.compter(new CasBloquant(decision.acte(), blocage.cas()));
        }
        lignes.compter(decision.explication());
    }

    private Timer temps(String nom, String description) {
        return Timer.builder(nom).description(description).register(registre);
    }

    private Nombre compteur(Issue issue) {
        return compteur(
                "aiguillage.decisions",
                "Decisions",
                Tags.of(
                        "acte",
                        issue.acte().name(),
                        "conduite",
                        issue.conduite().stream().map(Conduite::name).collect(Collectors.joining("+")),
                        "certitude",
                        issue.certitude().name(),
                        "selfcare",
                        issue.selfcare().name()));
    }

    private Nombre compteur(CasBloquant cas) {
        return compteur(
                "aiguillage.blocages",
                "Blocking cases that hit an act",
                Tags.of("acte", cas.acte().name(), "cas", Integer.toString(cas.cas())));
    }

    private Nombre compteur(Lignes.Place place) {
        return compteur(
                "aiguillage.lignes",
                "Rows of tables and rules that took part in a decision",
                Tags.of("table", place.table(), "ligne", place.ligne()));
    }

    private Nombre compteur(String nom, String description, Tags etiquettes) {
        Nombre nombre = new Nombre();
        FunctionCounter.builder(nom, nombre, Nombre::total)
                .description(description)
                .tags(etiquettes)
                .register(registre);
        return nombre;
    }
}
