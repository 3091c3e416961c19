package fr.aiguillage.publication.guide;

import fr.aiguillage.decision.Regles;
import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.cycle.VersionPrete;
import fr.aiguillage.publication.cycle.VersionsEnVigueur;
import fr.aiguillage.publication.table.LecteurDeTables;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** The guide of any day, written when it is first asked for; the last few are remembered. */
public final class Guides {

    private static final int RETENUS = 8;

    private record Cle(Regles regles, LocalDate jour) {}

    private final VersionsEnVigueur versions;
    private final LecteurDeTables lecteur;
    private final Map<Cle, Guide> guides = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Cle, Guide> plusAncien) {
            return size() > RETENUS;
        }
    };

    public Guides(VersionsEnVigueur versions, LecteurDeTables lecteur) {
        this.versions = versions;
        this.lecteur = lecteur;
    }

    /**
     * One guide at a time: writing one takes a whole core, which decisions need more.
     *
     * @param jour in Europe/Paris
     * @throws fr.aiguillage.decision.AucunRulesetException when no rule set is in force on that day
     */
    public synchronized Guide le(LocalDate jour) {
        VersionPrete version = versions.version(jour);
        Cle cle = new Cle(version.ruleset().regles(), jour);
        Guide connu = guides.get(cle);
        if (connu == null) {
            connu = ecrire(version, jour);
            guides.put(cle, connu);
        }
        return connu;
    }

    private Guide ecrire(VersionPrete version, LocalDate jour) {
        return EcritureDuGuide.ecrire(
                RulesetContent.TABLES.stream()
                        .map(fichier -> lecteur.lire(fichier, version.contenu().fichier(fichier)))
                        .toList(),
                version.ruleset(),
                jour);
    }
}
