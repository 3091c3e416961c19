package fr.aiguillage.wiring;

import fr.aiguillage.decision.AucunRulesetException;
import fr.aiguillage.publication.cycle.DepotInjoignableException;
import fr.aiguillage.publication.cycle.VersionsEnVigueur;
import fr.aiguillage.wiring.ReglesPubliees.Origine;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/**
 * Keeps the versions that decide in step with the store. On start the service decides with what it kept on its own
 * disk, or else with what the application ships, and is ready once the store has been asked; when the store is away it
 * goes on with what it has.
 */
@Startup
@Singleton
class VeilleDesRegles {

    private static final Logger LOG = Logger.getLogger(VeilleDesRegles.class);

    /** Whether the store answered when it was last asked. */
    enum Base {
        /** It is being asked for the first time. */
        ATTENDUE,
        JOINTE,
        ABSENTE
    }

    /**
     * What the service decides with.
     *
     * @param origine where the versions were read
     * @param depuis since when the store answers, or does not
     * @param refusees why some versions are left out, by number
     */
    record Etat(Origine origine, Base base, Instant depuis, Map<Integer, String> refusees) {}

    private final SourcesDesRegles sources;
    private final VersionsEnVigueur versions;
    private final Clock horloge;
    private final Counter reprises;
    private final Counter echecs;
    private volatile Etat etat;
    private long derniere = -1;

    VeilleDesRegles(
            SourcesDesRegles sources,
            VersionsEnVigueur versions,
            Clock horloge,
            MeterRegistry registre,
            ManagedExecutor fils) {
        this.sources = sources;
        this.versions = versions;
        this.horloge = horloge;
        this.reprises = compteur(registre, "REUSSIE");
        this.echecs = compteur(registre, "ECHOUEE");
        demarrer();
        fils.execute(this::veiller);
    }

    Etat etat() {
        return etat;
    }

    @Scheduled(
            every = "{aiguillage.relecture}",
            delayed = "{aiguillage.relecture}",
            concurrentExecution = ConcurrentExecution.SKIP)
    synchronized void veiller() {
        try {
            relire();
        } catch (DepotInjoignableException e) {
            noterLaBase(Base.ABSENTE, e.getMessage());
        } catch (RuntimeException e) {
            echecs.increment();
            LOG.error("Les versions publiées n’ont pu être reprises\u00a0; celles qui décident restent en place.", e);
            noterLaBase(Base.JOINTE, "Elle répond.");
        }
    }

    private void demarrer() {
        try {
            reprendre(sources.sansBase(), Base.ATTENDUE);
        } catch (AucunRulesetException e) {
            LOG.error(e.getMessage());
            reprendre(sources.livree(), Base.ATTENDUE);
        }
    }

    private void relire() {
        long actuelle = sources.horloge();
        if (actuelle == derniere) {
            noterLaBase(Base.JOINTE, "Elle répond.");
            return;
        }
        ReglesPubliees regles = sources.base();
        reprendre(regles, Base.JOINTE);
        derniere = actuelle;
        sources.garder(regles);
    }

    private void reprendre(ReglesPubliees regles, Base base) {
        Map<Integer, String> refusees = versions.charger(regles.versions(), regles.contenus(), LocalDate.now(horloge));
        refusees.forEach((numero, cause) -> LOG.errorf("La version %d ne peut décider\u00a0: %s", numero, cause));
        etat = new Etat(regles.origine(), base, horloge.instant(), refusees);
        reprises.increment();
        LOG.infof(
                "La version %d décide aujourd’hui\u00a0; %d version(s) publiée(s), lue(s) de\u00a0: %s",
                versions.le(LocalDate.now(horloge)).regles().version(),
                regles.versions().size(),
                regles.origine());
    }

    private void noterLaBase(Base base, String pourquoi) {
        Base avant = etat.base();
        if (avant == base) {
            return;
        }
        etat = new Etat(etat.origine(), base, horloge.instant(), etat.refusees());
        if (base == Base.ABSENTE) {
            LOG.warnf("La base est absente : %s", pourquoi);
        } else if (avant == Base.ABSENTE) {
            LOG.warnf("La base est revenue : %s", pourquoi);
        }
    }

    private static Counter compteur(MeterRegistry registre, String issue) {
        return Counter.builder("aiguillage.regles.reprises")
                .description("How often published versions were taken over, the start included")
                .tag("issue", issue)
                .register(registre);
    }
}
