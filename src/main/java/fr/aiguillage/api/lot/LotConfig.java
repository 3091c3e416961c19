package fr.aiguillage.api.lot;

import fr.aiguillage.api.Reglage;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What a lot may take. */
@ConfigMapping(prefix = "aiguillage.lot")
public interface LotConfig {

    @Reglage("Combien de demandes pas encore décidées un lot peut déposer sur le disque ; au-delà, l’appelant attend.")
    @WithDefault("1G")
    MemorySize disque();

    @Reglage(
            "Combien de temps un lot dont les réponses ne sont pas lues garde ses demandes en mémoire avant le disque.")
    @WithDefault("1s")
    Duration patience();
}
