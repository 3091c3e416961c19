package fr.aiguillage.api.mesure;

import fr.aiguillage.decision.Conduite;
import fr.aiguillage.decision.Constats;
import fr.aiguillage.decision.Profil;
import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.decision.Verdict;
import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.Demande;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import java.util.List;
import java.util.function.Function;

/**
 * A rule set that makes a span of its rules and one of its tables, below that of the request. They say what was decided
 * with which version, and nothing of whom.
 */
public record TracedRuleset(Ruleset ruleset, Tracer traceur) implements RulesetEnveloppe {

    private static final AttributeKey<String> ACTE = AttributeKey.stringKey("aiguillage.acte");
    private static final AttributeKey<Long> VERSION = AttributeKey.longKey("aiguillage.regles.version");
    private static final AttributeKey<List<String>> CONDUITE = AttributeKey.stringArrayKey("aiguillage.conduite");
    private static final AttributeKey<String> CERTITUDE = AttributeKey.stringKey("aiguillage.certitude");

    @Override
    public Constats constater(Demande demande) {
        return suivre("aiguillage.regles", demande.acte(), span -> ruleset.constater(demande));
    }

    @Override
    public Verdict trancher(Profil profil) {
        return suivre("aiguillage.tables", profil.acte(), span -> {
            Verdict verdict = ruleset.trancher(profil);
            span.setAttribute(
                    CONDUITE, verdict.conduite().stream().map(Conduite::name).toList());
            span.setAttribute(CERTITUDE, verdict.certitude().name());
            return verdict;
        });
    }

    private <T> T suivre(String nom, Acte acte, Function<Span, T> part) {
        Span span = traceur.spanBuilder(nom)
                .setAttribute(ACTE, acte.name())
                .setAttribute(VERSION, ruleset.regles().version())
                .startSpan();
        try {
            return part.apply(span);
        } catch (RuntimeException | Error e) {
            span.setStatus(StatusCode.ERROR);
            throw e;
        } finally {
            span.end();
        }
    }
}
