package fr.aiguillage.replicas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Two processes on one PostgreSQL that goes away and comes back: one story, in its order. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReplicasIT {

    private static final Duration DEMARRAGE = Duration.ofSeconds(90);
    private static final Duration SANS_BASE_EN_PLUS = Duration.ofSeconds(10);
    private static final Duration QUELQUES_SECONDES = Duration.ofSeconds(10);
    private static final Duration PRISE_EN_COMPTE = Duration.ofSeconds(5);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    static Path dossier;

    private static Postgres postgres;
    private static Replique une;
    private static Replique autre;
    private static long demarrage;

    @BeforeAll
    static void demarre() {
        assumeTrue(Files.exists(Replique.JAR), "the package is no JVM application");
        postgres = new Postgres(dossier.resolve("base"));
        postgres.demarrer();
        long debut = System.nanoTime();
        une = Replique.lancer(dossier.resolve("une"), postgres.url());
        autre = Replique.lancer(dossier.resolve("autre"), postgres.url());
        une.attendreQuElleSoitPrete(DEMARRAGE);
        autre.attendreQuElleSoitPrete(DEMARRAGE);
        demarrage = System.nanoTime() - debut;
    }

    @AfterAll
    static void arrete() {
        Stream.of(une, autre, postgres).filter(ouvert -> ouvert != null).forEach(ReplicasIT::fermer);
    }

    @Test
    @Order(1)
    void what_one_publishes_the_other_decides_with() {
        assertThat(List.of(une.regles("base"), autre.regles("base"))).containsOnly("JOINTE");
        assertThat(une.publier()).isEqualTo(2);
        Attente.que("the other decides with it", PRISE_EN_COMPTE, () -> autre.decide() == 2);
        Attente.que("it decides with it itself", PRISE_EN_COMPTE, () -> une.decide() == 2);
    }

    @Test
    @Order(2)
    void both_go_on_deciding_when_the_database_stops() {
        postgres.close();
        for (Replique replique : List.of(une, autre)) {
            Attente.que("it says so", QUELQUES_SECONDES, () -> "ABSENTE".equals(replique.regles("base")));
            assertThat(replique.sante()).isEqualTo("UP");
            assertThat(replique.decide()).isEqualTo(2);
            assertThat(replique.mesure("aiguillage_regles_base")).isZero();
        }
    }

    @Test
    @Order(3)
    void writing_is_a_problem_while_it_is_away() {
        une.ecrire("anne", "/brouillons", null, Replique.CREATION)
                .statusCode(503)
                .contentType("application/problem+json");
        une.ecrire("anne", "/regles/1/retour", null, Replique.VU)
                .statusCode(503)
                .contentType("application/problem+json");
    }

    @Test
    @Order(4)
    void a_replica_that_starts_without_it_decides_with_what_it_has_kept() {
        une = relancer(une);
        assertThat(une.regles("origine")).isEqualTo("COPIE");
        assertThat(une.regles("base")).isEqualTo("ABSENTE");
        assertThat(une.decide()).isEqualTo(2);
    }

    @Test
    @Order(5)
    void one_that_has_kept_nothing_decides_with_what_is_shipped_even_if_the_database_never_answers()
            throws IOException {
        try (ServerSocket muette = new ServerSocket(postgres.port())) {
            une.close();
            vider(une.donnees);
            une = relancer(une);
            assertThat(une.regles("origine")).isEqualTo("LIVREE");
            assertThat(une.regles("base")).isEqualTo("ABSENTE");
            assertThat(une.decide()).isEqualTo(1);
            assertThat(muette.isBound()).isTrue();
        }
    }

    @Test
    @Order(6)
    void everything_is_there_when_it_comes_back() {
        postgres.demarrer();
        for (Replique replique : List.of(une, autre)) {
            Attente.que("it says so", Duration.ofSeconds(20), () -> "JOINTE".equals(replique.regles("base")));
            assertThat(replique.regles("origine")).isEqualTo("BASE");
            assertThat(replique.decide()).isEqualTo(2);
            assertThat(replique.mesure("aiguillage_regles_base")).isEqualTo(1);
        }
        autre.creerUnBrouillon();
    }

    @Test
    @Order(7)
    void one_that_is_told_to_stop_finishes_what_it_is_answering() throws IOException {
        try (LotEnCours lot = autre.ouvrirUnLot()) {
            assertThat(lot.decider("avant")).contains("avant");
            autre.demanderLArret();
            Attente.que("it has heard", QUELQUES_SECONDES, () -> autre.aDit("Waiting for HTTP requests to complete"));
            assertThat(lot.decider("apres")).contains("apres");
            lot.terminer();
            Attente.que("it has stopped", QUELQUES_SECONDES, autre::arretee);
        }
    }

    private static Replique relancer(Replique ancienne) {
        ancienne.close();
        return Replique.lancer(ancienne.donnees, postgres.url())
                .attendreQuElleSoitPrete(Duration.ofNanos(demarrage).plus(SANS_BASE_EN_PLUS));
    }

    private static void vider(Path dossier) throws IOException {
        try (Stream<Path> fichiers = Files.walk(dossier)) {
            for (Path fichier : fichiers.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(fichier);
            }
        }
    }

    private static void fermer(AutoCloseable ouvert) {
        try {
            ouvert.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
