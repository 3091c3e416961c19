package fr.aiguillage.drools;

import fr.aiguillage.decision.Profil;
import fr.aiguillage.decision.Verdict;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what the tables said of the profiles met so far. It is exact, since a verdict depends on its profile alone,
 * and bounded: when full, it starts afresh.
 */
final class VerdictCache {

    private static final int CAPACITE = 16_384;

    private final Map<Profil, Verdict> verdicts = new ConcurrentHashMap<>();

    Verdict get(Profil profil, Function<Profil, Verdict> trancher) {
        Verdict connu = verdicts.get(profil);
        if (connu != null) {
            return connu;
        }
        Verdict nouveau = trancher.apply(profil);
        if (verdicts.size() >= CAPACITE) {
            verdicts.clear();
        }
        verdicts.put(profil, nouveau);
        return nouveau;
    }
}
