package fr.aiguillage.wiring;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.time.Duration;

/** Where rule sets come from, and who may write them. */
@ConfigMapping(prefix = "aiguillage")
interface PublicationConfig {

    /** The folder of what the service keeps on its own disk: its copy of the versions, and the embedded database. */
    Path donnees();

    /** How often the store is asked for new versions. */
    Duration relecture();

    /** Whether the demonstration accounts may write. */
    boolean demonstration();
}
