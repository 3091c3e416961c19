package fr.aiguillage.publication;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The last few results of something long, the least recently asked for forgotten first. One is worked out at a time:
 * such work takes whole cores, which decisions need more.
 */
public final class Memoire<C, R> {

    private final Map<C, R> resultats;

    /** @param retenus how many results are kept */
    public Memoire(int retenus) {
        this.resultats = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<C, R> plusAncien) {
                return size() > retenus;
            }
        };
    }

    /** What is remembered, or else what the work gives; what it throws is not remembered. */
    public synchronized R de(C cle, Supplier<R> travail) {
        R connu = resultats.get(cle);
        if (connu == null) {
            connu = travail.get();
            resultats.put(cle, connu);
        }
        return connu;
    }
}
