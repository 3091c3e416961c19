package fr.aiguillage.publication;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.Ampleur;
import fr.aiguillage.decision.Aiguilleur;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.drools.DroolsRulesetCompiler;
import fr.aiguillage.publication.cycle.VersionPubliee;
import fr.aiguillage.publication.cycle.VersionsEnVigueur;
import fr.aiguillage.storage.fichier.DmnFile;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One version after another, each a content of its own that decides. */
class TroisCentsPublicationsTest {

    private static final int PUBLICATIONS = Ampleur.de(12, 300);
    private static final int RODAGE = PUBLICATIONS / 6;
    private static final long TOLERANCE = 4L << 20;

    private final VersionsEnVigueur versions = new VersionsEnVigueur(new DroolsRulesetCompiler(new DmnFile()));
    private final List<VersionPubliee> publiees = new ArrayList<>();
    private final List<Demande> demandes = Livraison.SCENARIOS.stream()
            .map(scenario -> Livraison.lire(scenario.demande()))
            .toList();

    @Test
    void the_last_takes_no_more_memory_than_the_first() {
        publier(RODAGE);
        long tas = tas();
        long metaspace = metaspace();
        publier(PUBLICATIONS);
        long tasEnsuite = tas();
        long metaspaceEnsuite = metaspace();
        System.out.printf(
                "Après %d publications\u00a0: tas %d Kio, metaspace %d Kio\u00a0; après %d\u00a0: %d Kio, %d Kio%n",
                RODAGE, tas >> 10, metaspace >> 10, PUBLICATIONS, tasEnsuite >> 10, metaspaceEnsuite >> 10);
        assertThat(tasEnsuite - tas).isLessThan(TOLERANCE);
        assertThat(metaspaceEnsuite - metaspace).isLessThan(TOLERANCE);
    }

    private void publier(int jusque) {
        while (publiees.size() < jusque) {
            int numero = publiees.size() + 1;
            RulesetContent contenu = contenu(numero);
            publiees.add(new VersionPubliee(
                    numero,
                    contenu.empreinte(),
                    contenu.guideDu(),
                    Livraison.JOUR,
                    "Plafond",
                    "Essai",
                    "anne",
                    "benoit",
                    Instant.EPOCH.plusSeconds(numero),
                    null,
                    null));
            assertThat(versions.charger(publiees, empreinte -> contenu, Livraison.JOUR))
                    .isEmpty();
            demandes.forEach(demande -> Aiguilleur.decider(demande, versions.le(Livraison.JOUR)));
        }
    }

    private static RulesetContent contenu(int numero) {
        return Livraison.avec(
                RulesetContent.AIGUILLAGE, "<text>20000</text>", "<text>" + (20_000 + numero) + "</text>");
    }

    private static long tas() {
        for (int tour = 0; tour < 3; tour++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long metaspace() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(zone -> zone.getName().equals("Metaspace"))
                .map(MemoryPoolMXBean::getUsage)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
    }
}
