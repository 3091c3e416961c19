package fr.aiguillage.api.mesure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.aiguillage.api.probleme.ContratEnCause;
import fr.aiguillage.decision.Constats;
import fr.aiguillage.decision.Profil;
import fr.aiguillage.decision.RegleDefaillanteException;
import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.decision.Verdict;
import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.demande.UneDemande;
import fr.aiguillage.drools.DroolsRulesetCompiler;
import fr.aiguillage.storage.ShippedRuleset;
import fr.aiguillage.storage.fichier.DmnFile;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TracedRulesetTest {

    private static final Ruleset RULESET = new DroolsRulesetCompiler(new DmnFile()).compile(ShippedRuleset.VERSION);
    private static final Demande VERSEMENT =
            UneDemande.de(Acte.VERSEMENT_PONCTUEL).montant("12000").demande();

    private final InMemorySpanExporter spans = InMemorySpanExporter.create();
    private final Tracer traceur = SdkTracerProvider.builder()
            .addSpanProcessor(SimpleSpanProcessor.create(spans))
            .build()
            .get("test");
    private final Decideur decideur = new Decideur(
            date -> RULESET,
            new DecisionMetrics(new SimpleMeterRegistry()),
            ruleset -> new TracedRuleset(ruleset, traceur),
            new ContratEnCause(false));

    private Span requete;
    private Scope portee;

    @BeforeEach
    void une_requete() {
        requete = traceur.spanBuilder("POST /decide").startSpan();
        portee = requete.makeCurrent();
    }

    @AfterEach
    void finie() {
        portee.close();
    }

    @Test
    void a_decision_has_a_span_for_its_rules_and_one_for_its_tables() {
        decideur.decider(VERSEMENT);
        assertThat(spans.getFinishedSpanItems())
                .extracting(SpanData::getName)
                .containsExactly("aiguillage.regles", "aiguillage.tables");
        assertThat(spans.getFinishedSpanItems())
                .extracting(SpanData::getParentSpanId)
                .containsOnly(requete.getSpanContext().getSpanId());
    }

    @Test
    void they_say_what_was_decided_with_which_version_and_nothing_more() {
        decideur.decider(VERSEMENT);
        assertThat(spans.getFinishedSpanItems())
                .extracting(span ->
                        Attributes.builder().putAll(span.getAttributes()).build())
                .containsExactly(
                        deLActe().build(),
                        deLActe()
                                .put(
                                        AttributeKey.stringArrayKey("aiguillage.conduite"),
                                        List.of("CONSEILLER_FINANCIER"))
                                .put("aiguillage.certitude", "GUIDE")
                                .build());
    }

    @Test
    void a_decision_of_a_lot_has_none() {
        decideur.deciderDUnLot(VERSEMENT);
        assertThat(spans.getFinishedSpanItems()).isEmpty();
    }

    @Test
    void the_part_that_fails_says_so() {
        RegleDefaillanteException panne = new RegleDefaillanteException(1, "Orientation", "Aucune ligne.");
        assertThatThrownBy(() -> new TracedRuleset(new EnPanne(RULESET, panne), traceur).constater(VERSEMENT))
                .isSameAs(panne);
        assertThat(spans.getFinishedSpanItems())
                .singleElement()
                .extracting(SpanData::getStatus)
                .isEqualTo(StatusData.error());
    }

    private static AttributesBuilder deLActe() {
        return Attributes.builder().put("aiguillage.acte", "VERSEMENT_PONCTUEL").put("aiguillage.regles.version", 1);
    }

    private record EnPanne(Ruleset ruleset, RuntimeException panne) implements RulesetEnveloppe {

        @Override
        public Constats constater(Demande demande) {
            throw panne;
        }

        @Override
        public Verdict trancher(Profil profil) {
            throw panne;
        }
    }
}
