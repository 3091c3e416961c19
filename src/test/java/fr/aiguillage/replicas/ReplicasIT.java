package fr.aiguillage.replicas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
        postgres = new Postgres(dossier.resolve("base"));
        postgres.demarrer();
        long debut = System.nanoTime();
        une = Replique.lancer(dossier.resolve("une"), postgres.url());
        autre = Replique.lancer(dossier.resolve("autre"), postgres.url());
        une.service().attendreQuIlSoitPret();
        autre.service().attendreQuIlSoitPret();
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
        await("the other decides with it").atMost(PRISE_EN_COMPTE).until(() -> autre.decide() == 2);
        await("it decides with it itself").atMost(PRISE_EN_COMPTE).until(() -> une.decide() == 2);
    }

    @Test
    @Order(2)
    void both_go_on_deciding_when_the_database_stops() {
        postgres.close();
        for (Replique replique : List.of(une, autre)) {
            await("it says so").atMost(QUELQUES_SECONDES).until(() -> "ABSENTE".equals(replique.regles("base")));
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
            vider(une.service().dossier());
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
            await("it says so").atMost(Duration.ofSeconds(20)).until(() -> "JOINTE".equals(replique.regles("base")));
            assertThat(replique.regles("origine")).isEqualTo("BASE");
            assertThat(replique.decide()).isEqualTo(2);
            assertThat(replique.mesure("aiguillage_regles_base")).isEqualTo(1);
        }
        autre.creerUnBrouillon();
    }

    @Test
    @Order(7)
    void one_that_is_told_to_stop_finishes_what_it_is_answering() throws IOException {
        try (LotEnCours lot = new LotEnCours(autre.service().port())) {
            assertThat(lot.decider("avant")).contains("avant");
            autre.service().demanderLArret();
            await("it has heard")
                    .atMost(QUELQUES_SECONDES)
                    .until(() -> autre.service().aDit("Waiting for HTTP requests to complete"));
            assertThat(lot.decider("apres")).contains("apres");
            lot.terminer();
            await("it has stopped").atMost(QUELQUES_SECONDES).until(autre.service()::arrete);
        }
    }

    private static Replique relancer(Replique ancienne) {
        ancienne.close();
        Replique nouvelle = Replique.lancer(ancienne.service().dossier(), postgres.url());
        nouvelle.service().attendreQuIlSoitPret(Duration.ofNanos(demarrage).plus(SANS_BASE_EN_PLUS));
        return nouvelle;
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
