package fr.aiguillage.wiring;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.time.Duration;

/** Where rule sets come from, who may write them, and what is logged. */
@ConfigMapping(prefix = "aiguillage")
interface PublicationConfig {

    /** The folder of what the service keeps on its own disk: its copy of the versions, and the embedded database. */
    Path donnees();

    /** How often the store is asked for new versions. */
    Duration relecture();

    /** Whether the demonstration accounts may write. */
    boolean demonstration();

    Journal journal();

    /** What the log may say. */
    interface Journal {

        /** Whether it names the contract that an error is about. */
        boolean references();
    }
}
