package fr.aiguillage.publication.controle;

import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.Lieu;
import fr.aiguillage.scenario.ScenarioRunner;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * A rule set that takes too long to decide would slow every call. Cells hold nothing that can loop, so that only the
 * size of the tables counts.
 */
public final class TempsDEvaluation implements ControleDesDecisions {

    private final Duration maximum;
    private final LongSupplier nanosecondes;
    private final ScenarioRunner runner;

    /**
     * @param maximum for one decision on average, its tables evaluated for the first time or remembered
     * @param nanosecondes a clock that only goes forward
     */
    public TempsDEvaluation(Duration maximum, LongSupplier nanosecondes, ScenarioRunner runner) {
        this.maximum = maximum;
        this.nanosecondes = nanosecondes;
        this.runner = runner;
    }

    @Override
    public List<Constatation> examiner(Examen examen) {
        int decisions = examen.scenarios().size();
        if (decisions == 0) {
            return List.of();
        }
        long debut = nanosecondes.getAsLong();
        runner.run(examen.scenarios(), examen.ruleset());
        Duration moyenne = Duration.ofNanos((nanosecondes.getAsLong() - debut) / decisions);
        return moyenne.compareTo(maximum) <= 0 ? List.of() : List.of(trop(moyenne));
    }

    private Constatation trop(Duration moyenne) {
        return Constatation.erreur(
                "TEMPS",
                new Lieu(null, null, null, null),
                "une décision prend en moyenne " + moyenne.toMillis() + " ms, au-delà des " + maximum.toMillis()
                        + " ms permises.",
                "Réduisez le nombre de lignes ou de colonnes des tables que vous avez agrandies.");
    }
}
