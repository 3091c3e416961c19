package fr.aiguillage.api.mesure;

import fr.aiguillage.decision.Blocage;
import fr.aiguillage.decision.Certitude;
import fr.aiguillage.decision.Conduite;
import fr.aiguillage.decision.Decision;
import fr.aiguillage.decision.LigneDeclenchee;
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
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/**
 * Counts decisions, blocking cases and the rows and rules behind them; times decisions, their rules and their tables.
 */
@ApplicationScoped
public class DecisionMetrics {

    private record Issue(Acte acte, List<Conduite> conduite, Certitude certitude, Selfcare selfcare) {}

    private record CasBloquant(Acte acte, int cas) {}

    /** The same in all versions, whatever they say there. */
    private record Place(String table, String ligne) {}

    private final MeterRegistry registre;
    private final Timer tempsDeDecision;
    private final Timer tempsDesRegles;
    private final Timer tempsDesTables;
    private final Compteurs<Issue> decisions = new Compteurs<>(this::compteur);
    private final Compteurs<CasBloquant> blocages = new Compteurs<>(this::compteur);
    private final Compteurs<Place> places = new Compteurs<>(this::compteur);
    private final Compteurs<LigneDeclenchee> lignes =
            new Compteurs<>(ligne -> places.nombre(new Place(ligne.table(), ligne.ligne())));

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
        for (LigneDeclenchee ligne : decision.explication()) {
            lignes.compter(ligne);
        }
    }

    private Timer temps(String nom, String description) {
        return Timer.builder(nom).description(description).register(registre);
    }

    private LongAdder compteur(Issue issue) {
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

    private LongAdder compteur(CasBloquant cas) {
        return compteur(
                "aiguillage.blocages",
                "Blocking cases that hit an act",
                Tags.of("acte", cas.acte().name(), "cas", Integer.toString(cas.cas())));
    }

    private LongAdder compteur(Place place) {
        return compteur(
                "aiguillage.lignes",
                "Rows of tables and rules that took part in a decision",
                Tags.of("table", place.table(), "ligne", place.ligne()));
    }

    private LongAdder compteur(String nom, String description, Tags etiquettes) {
        LongAdder nombre = new LongAdder();
        FunctionCounter.builder(nom, nombre, LongAdder::sum)
                .description(description)
                .tags(etiquettes)
                .register(registre);
        return nombre;
    }
}
