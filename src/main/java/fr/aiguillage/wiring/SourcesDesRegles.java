package fr.aiguillage.wiring;

import fr.aiguillage.publication.RulesetVersion;
import fr.aiguillage.publication.cycle.Calendrier;
import fr.aiguillage.publication.cycle.Depot;
import fr.aiguillage.publication.cycle.VersionPubliee;
import fr.aiguillage.storage.ShippedRuleset;
import fr.aiguillage.storage.copie.CopieLocale;
import fr.aiguillage.wiring.ReglesPubliees.Origine;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jboss.logging.Logger;

/** Where published versions can be read: the store, the copy kept of it, and what the application ships. */
@Singleton
class SourcesDesRegles {

    private static final Logger LOG = Logger.getLogger(SourcesDesRegles.class);
    private static final String APPLICATION = "application";
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Depot depot;
    private final CopieLocale copie;
    private boolean prete;

    SourcesDesRegles(Depot depot, CopieLocale copie) {
        this.depot = depot;
        this.copie = copie;
    }

    /**
     * Grows whenever the store has something new.
     *
     * @throws fr.aiguillage.publication.cycle.DepotInjoignableException when it cannot be reached
     */
    long horloge() {
        if (!prete) {
            RulesetVersion livree = ShippedRuleset.VERSION;
            depot.preparer(publiee(livree), livree.contenu());
            prete = true;
        }
        return depot.horloge();
    }

    /** What the store has now. */
    ReglesPubliees base() {
        return new ReglesPubliees(Origine.BASE, depot.versions(), depot::contenu);
    }

    /** Keeps what decides, for a day when the store is away. */
    void garder(ReglesPubliees regles) {
        try {
            copie.garder(List.copyOf(new Calendrier(regles.versions()).quiDecident()), regles.contenus());
        } catch (UncheckedIOException e) {
            LOG.warnf("Les versions publiées ne peuvent être gardées sur le disque\u00a0: %s", e.getMessage());
        }
    }

    /** What there is without the store. */
    ReglesPubliees sansBase() {
        return copie.lire()
                .map(gardee -> new ReglesPubliees(Origine.COPIE, gardee.versions(), gardee.contenus()::get))
                .orElseGet(this::livree);
    }

    ReglesPubliees livree() {
        RulesetVersion livree = ShippedRuleset.VERSION;
        return new ReglesPubliees(Origine.LIVREE, List.of(publiee(livree)), empreinte -> livree.contenu());
    }

    private static VersionPubliee publiee(RulesetVersion livree) {
        Instant publiee = livree.enVigueurDepuis().atStartOfDay(PARIS).toInstant();
        return new VersionPubliee(
                livree.numero(),
                livree.contenu().empreinte(),
                livree.contenu().guideDu(),
                livree.enVigueurDepuis(),
                "Version livrée",
                ShippedRuleset.MOTIF,
                APPLICATION,
                APPLICATION,
                publiee,
                null,
                null);
    }
}
