package fr.aiguillage.storage.copie;

import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.cycle.VersionPubliee;
import java.util.List;
import java.util.Map;

/**
 * What a replica has kept.
 *
 * @param contenus by fingerprint: that of every version
 */
public record Copie(List<VersionPubliee> versions, Map<String, RulesetContent> contenus) {
    public Copie {
        versions = List.copyOf(versions);
        contenus = Map.copyOf(contenus);
    }
}
