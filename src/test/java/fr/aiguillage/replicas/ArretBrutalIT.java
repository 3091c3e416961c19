package fr.aiguillage.replicas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed the moment it has answered, with the file beside it as its only store. */
class ArretBrutalIT {

    private static final Duration DEMARRAGE = Duration.ofSeconds(90);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    static Path dossier;

    @Test
    void what_it_said_was_kept_is() {
        assumeTrue(Files.exists(Replique.JAR), "the package is no JVM application");
        Path donnees = dossier.resolve("seule");
        int brouillon;
        try (Replique tuee = Replique.lancer(donnees, Map.of()).attendreQuElleSoitPrete(DEMARRAGE)) {
            assertThat(tuee.publier()).isEqualTo(2);
            brouillon = tuee.creerUnBrouillon();
            tuee.tuer();
        }
        try (Replique revenue = Replique.lancer(donnees, Map.of()).attendreQuElleSoitPrete(DEMARRAGE)) {
            assertThat(revenue.decide()).isEqualTo(2);
            assertThat(revenue.regles("origine")).isEqualTo("BASE");
            assertThat(revenue.etat(brouillon)).isEqualTo("BROUILLON");
        }
    }
}
