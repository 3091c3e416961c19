package fr.aiguillage.api.mesure;

import fr.aiguillage.decision.Constats;
import fr.aiguillage.decision.Profil;
import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.decision.Verdict;
import fr.aiguillage.demande.Demande;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeUnit;

/** A rule set that times its rules and its tables apart. */
record MeasuredRuleset(Ruleset ruleset, Timer tempsDesRegles, Timer tempsDesTables) implements RulesetEnveloppe {

    @Override
    public Constats constater(Demande demande) {
        long debut = System.nanoTime();
        Constats constats = ruleset.constater(demande);
        tempsDesRegles.record(System.nanoTime() - debut, TimeUnit.NANOSECONDS);
        return constats;
    }

    @Override
    public Verdict trancher(Profil profil) {
        long debut = System.nanoTime();
        Verdict verdict = ruleset.trancher(profil);
        tempsDesTables.record(System.nanoTime() - debut, TimeUnit.NANOSECONDS);
        return verdict;
    }
}
