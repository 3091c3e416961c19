package fr.aiguillage.api.probleme;

import fr.aiguillage.api.Reglage;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What problems say. */
@ConfigMapping(prefix = "aiguillage.problemes")
public interface ProblemesConfig {

    @Reglage(
            "Après combien de temps, au moins, une réponse 503 conseille de réessayer (en-tête `Retry-After`) ; au plus le double, au hasard, pour que tous ne reviennent pas ensemble.")
    @WithDefault("5s")
    Duration nouvelEssai();
}
