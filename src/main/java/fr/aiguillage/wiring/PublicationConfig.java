package fr.aiguillage.wiring;

import fr.aiguillage.api.Reglage;
import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.time.Duration;

/** Where rule sets come from, and who may write them. */
@ConfigMapping(prefix = "aiguillage")
interface PublicationConfig {

    @Reglage(
            "Le dossier de ce que le service garde sur son disque : la copie des versions, et la base sans PostgreSQL.")
    Path donnees();

    @Reglage("Tous les combien la base est interrogée sur de nouvelles versions.")
    Duration relecture();

    @Reglage("Si les comptes de démonstration peuvent écrire ; jamais en production.")
    boolean demonstration();
}
