package fr.aiguillage.publication.guide;

import fr.aiguillage.decision.Ruleset;
import java.time.LocalDate;
import java.util.List;

/**
 * The adviser's guide on a day.
 *
 * @param jour in Europe/Paris
 * @param ruleset in force on that day, which makes the guide
 * @param fiches one for each act, in the order of the acts
 * @param blocages the five blocking cases, then the anomaly that is none of them
 */
public record Guide(LocalDate jour, Ruleset ruleset, List<Fiche> fiches, List<CasDeBlocage> blocages) {}
