package fr.aiguillage.wiring;

import fr.aiguillage.api.Reglage;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the log may say. */
@ConfigMapping(prefix = "aiguillage.journal")
interface JournalConfig {

    @Reglage("Si la référence du contrat, qui désigne une personne, est nommée à côté d’une erreur.")
    @WithDefault("false")
    boolean references();
}
