package fr.aiguillage.replicas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed the moment it has answered, with the file beside it as its only store. */
class ArretBrutalIT {

    @Test
    void what_it_said_was_kept_is(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path dossier) {
        int brouillon;
        try (Replique tuee = Replique.lancer(dossier)) {
            tuee.service().attendreQuIlSoitPret();
            assertThat(tuee.publier()).isEqualTo(2);
            brouillon = tuee.creerUnBrouillon();
            tuee.service().tuer();
        }
        try (Replique revenue = Replique.lancer(dossier)) {
            revenue.service().attendreQuIlSoitPret();
            assertThat(revenue.decide()).isEqualTo(2);
            assertThat(revenue.regles("origine")).isEqualTo("BASE");
            assertThat(revenue.etat(brouillon)).isEqualTo("BROUILLON");
        }
    }
}
