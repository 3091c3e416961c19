package fr.aiguillage.publication.cycle;

import fr.aiguillage.decision.AucunRulesetException;
import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.decision.RulesetsEnVigueur;
import fr.aiguillage.publication.RulesetCompiler;
import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.RulesetRefuseException;
import fr.aiguillage.publication.RulesetVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * The versions that decide, each ready when it is needed. All of them stand behind one reference, which is replaced
 * once everything new is compiled: whoever decides meanwhile goes on with what was there.
 */
public final class VersionsEnVigueur implements RulesetsEnVigueur {

    /** How many versions of the past are kept ready beside those of today and of days to come. */
    private static final int PASSEES = 2;

    private record Etagere(
            Calendrier calendrier, Map<Integer, VersionPrete> pretes, Function<String, RulesetContent> contenus) {}

    private final RulesetCompiler compiler;
    private final AtomicReference<Etagere> etagere = new AtomicReference<>();
    private final Map<Integer, VersionPrete> anciennes = new LinkedHashMap<>(8, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, VersionPrete> plusAncienne) {
            return size() > PASSEES;
        }
    };

    public VersionsEnVigueur(RulesetCompiler compiler) {
        this.compiler = compiler;
    }

    /**
     * Takes over what has been published. A version that is not fit to decide is left out, and the one before it goes
     * on deciding on its days.
     *
     * @param contenus gives the content of a version by its fingerprint
     * @return why each version that is left out is, by number
     * @throws AucunRulesetException when no version at all is fit to decide; what was there stays
     */
    public Map<Integer, String> charger(
            List<VersionPubliee> versions, Function<String, RulesetContent> contenus, LocalDate aujourdhui) {
        Map<Integer, String> refusees = new TreeMap<>();
        List<VersionPubliee> retenues = new ArrayList<>(versions);
        Map<Integer, VersionPrete> pretes = new TreeMap<>();
        for (VersionPubliee version = prochaine(retenues, pretes, aujourdhui);
                version != null;
                version = prochaine(retenues, pretes, aujourdhui)) {
            try {
                pretes.put(version.numero(), prete(version, contenus));
            } catch (RulesetRefuseException e) {
                refusees.put(version.numero(), e.getMessage());
                retenues.remove(version);
            }
        }
        if (retenues.isEmpty()) {
            throw new AucunRulesetException("Aucune version publiée n’est en état de décider\u00a0: " + refusees);
        }
        etagere.set(new Etagere(new Calendrier(retenues), pretes, contenus));
        return refusees;
    }

    @Override
    public boolean pret(LocalDate date) {
        Etagere actuelle = etagere.get();
        return actuelle != null
                && actuelle.pretes().containsKey(actuelle.calendrier().le(date).numero());
    }

    @Override
    public Ruleset le(LocalDate date) {
        return version(date).ruleset();
    }

    /**
     * The version in force on a day, with what it is made of.
     *
     * @throws AucunRulesetException when none is active
     */
    public VersionPrete version(LocalDate date) {
        Etagere actuelle = etagere.get();
        if (actuelle == null) {
            throw new AucunRulesetException("Aucun jeu de règles n’est en vigueur.");
        }
        VersionPubliee version = actuelle.calendrier().le(date);
        VersionPrete prete = actuelle.pretes().get(version.numero());
        return prete != null ? prete : ancienne(version, actuelle.contenus());
    }

    /** The next version to make ready: the latest of the past, today's and those to come; {@code null} when all are. */
    private static VersionPubliee prochaine(
            List<VersionPubliee> retenues, Map<Integer, VersionPrete> pretes, LocalDate aujourdhui) {
        if (retenues.stream().allMatch(version -> version.annuleeLe() != null)) {
            retenues.clear();
            return null;
        }
        Calendrier calendrier = new Calendrier(retenues);
        LocalDate depuis = calendrier.le(aujourdhui).enVigueurDepuis();
        long passees = calendrier.quiDecident().stream()
                .filter(version -> version.enVigueurDepuis().isBefore(depuis))
                .count();
        return calendrier.quiDecident().stream()
                .skip(Math.max(0, passees - PASSEES))
                .filter(version -> !pretes.containsKey(version.numero()))
                .findFirst()
                .orElse(null);
    }

    private VersionPrete prete(VersionPubliee version, Function<String, RulesetContent> contenus) {
        Etagere actuelle = etagere.get();
        VersionPrete deja = actuelle == null ? null : actuelle.pretes().get(version.numero());
        return deja != null && deja.ruleset().regles().empreinte().equals(version.empreinte())
                ? deja
                : compiler(version, contenus);
    }

    private VersionPrete ancienne(VersionPubliee version, Function<String, RulesetContent> contenus) {
        synchronized (anciennes) {
            VersionPrete connue = anciennes.get(version.numero());
            if (connue == null) {
                connue = compiler(version, contenus);
                anciennes.put(version.numero(), connue);
            }
            return connue;
        }
    }

    private VersionPrete compiler(VersionPubliee version, Function<String, RulesetContent> contenus) {
        RulesetContent contenu = contenus.apply(version.empreinte());
        return new VersionPrete(
                compiler.compile(new RulesetVersion(version.numero(), version.enVigueurDepuis(), contenu)), contenu);
    }
}
