package fr.aiguillage.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.aiguillage.hostile.Connexion.Reponse;
import fr.aiguillage.service.Reglages;
import fr.aiguillage.service.Service;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** One packaged service, and clients who mean it harm, one after the other: it answers all the others. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClientsHostilesIT {

    private static final Duration DEMARRAGE = Duration.ofMinutes(3);
    private static final Duration SILENCE = Duration.ofSeconds(5);
    private static final Duration RECEPTION = Duration.ofSeconds(1);
    private static final Duration QUELQUES_SECONDES = Duration.ofSeconds(15);
    private static final int CONNEXIONS = 10_000;
    private static final int LOTS = 2;
    private static final int PRESSES = 24;
    private static final int RAFALE = 150;
    private static final String DEMANDE = "{\"acte\":\"CONSULTATION\",\"contrat\":{\"reference\":\"%s\"}}";
    private static final String OPERATION = "{\"acte\":\"RACHAT_PARTIEL\",\"date\":\"2024-01-01\",\"montant\":1}";
    private static final String LOURDE = "{\"acte\":\"RACHAT_PARTIEL\",\"montant\":100,\"contrat\":{\"operations\":["
            + OPERATION + ("," + OPERATION).repeat(999) + "]}}";
    private static final String NDJSON = "application/x-ndjson";
    private static final String LOT_OUVERT = "POST /decide/lot HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + NDJSON
            + "\r\nTransfer-Encoding: chunked\r\n\r\n";

    @TempDir
    static Path dossier;

    private static Service service;
    private static long descripteursAuRepos;
    private static final List<Connexion> silencieuses = new ArrayList<>();

    @BeforeAll
    static void demarre() throws IOException {
        assumeTrue(Files.exists(Path.of("/proc/self/fd")), "this is no Linux");
        service = lancer(
                dossier,
                "quarkus.http.limits.max-connections=" + (CONNEXIONS + 500),
                "aiguillage.delestage.reception=" + RECEPTION.toSeconds() + "s",
                "aiguillage.delestage.attente=1M",
                "aiguillage.delestage.attente-des-travaux-lourds=1M",
                "aiguillage.delestage.lots=" + LOTS,
                "aiguillage.lot.patience=50ms");
        decide();
        try (Connexion lot = connecter()) {
            assertThat(lot.demander("POST", "/decide/lot", NDJSON, DEMANDE.formatted("x"))
                            .statut())
                    .isEqualTo(200);
        }
        await().until(() -> service.systeme().fils("lot") == 0);
        descripteursAuRepos = service.systeme().descripteurs();
    }

    @AfterAll
    static void arrete() {
        if (service != null) {
            service.close();
        }
    }

    /** None of what takes long here is prepared when the service starts; the second takes no body. */
    @Test
    @Order(0)
    void an_answer_that_takes_long_is_waited_for() throws IOException {
        Duration laPlusCourte = DEMARRAGE;
        for (String requete : List.of(
                Connexion.requete("POST", "/decide/bascules", "application/json", LOURDE),
                Connexion.requete("GET", "/regles/1/scenarios/execution", "application/json", "{}"),
                Connexion.requete("GET", "/guide", "", null))) {
            long debut = System.nanoTime();
            try (Connexion patiente = connecter()) {
                patiente.ecrire(requete);
                assertThat(patiente.lire().statut()).isEqualTo(200);
            }
            Duration duree = Duration.ofNanos(System.nanoTime() - debut);
            laPlusCourte = duree.compareTo(laPlusCourte) < 0 ? duree : laPlusCourte;
        }
        assumeTrue(laPlusCourte.compareTo(RECEPTION) > 0, "too quick to tell: " + laPlusCourte);
    }

    @Test
    @Order(1)
    void headers_that_never_end_hold_nothing_but_their_connection() throws IOException {
        for (int i = 0; i < 300; i++) {
            silencieuses.add(silencieuse(service));
        }
        decide();
    }

    @Test
    @Order(2)
    void a_body_that_trickles_in_is_cut_off_in_time_and_takes_no_worker() throws IOException {
        List<Connexion> lentes = new ArrayList<>();
        for (String chemin : List.of("/decide", "/eligibilite", "/decide/bascules")) {
            for (int i = 0; i < 20; i++) {
                Connexion lente = connecter();
                lente.ecrire("POST " + chemin + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 1000\r\n\r\n{");
                lentes.add(lente);
            }
        }
        decide();
        try (Connexion autre = connecter()) {
            assertThat(autre.demander("POST", "/eligibilite", "application/json", "{}")
                            .statut())
                    .isEqualTo(200);
        }
        for (Connexion lente : lentes) {
            assertThat(lente.fermee(RECEPTION.plus(QUELQUES_SECONDES))).isTrue();
            lente.close();
        }
    }

    @Test
    @Order(3)
    void a_connection_is_kept_for_as_long_as_its_requests_come_whole() throws Exception {
        ExecutorService presses = Executors.newFixedThreadPool(PRESSES);
        Callable<Long> fidele = () -> {
            long fin = System.nanoTime() + RECEPTION.multipliedBy(3).toNanos();
            long reponses = 0;
            try (Connexion connexion = connecter()) {
                while (System.nanoTime() < fin) {
                    assertThat(connexion
                                    .demander("POST", "/eligibilite", "application/json", "{}")
                                    .statut())
                            .isEqualTo(200);
                    reponses++;
                }
            }
            return reponses;
        };
        for (Future<Long> reponses : presses.invokeAll(Collections.nCopies(PRESSES, fidele))) {
            assertThat(reponses.get()).isPositive();
        }
        presses.shutdown();
    }

    @Test
    @Order(4)
    void what_nobody_reads_of_a_request_does_not_keep_the_next_waiting() throws IOException {
        for (String chemin : List.of("/nulle-part", "/decide", "/decide/lot", "/brouillons", "/q/metrics")) {
            try (Connexion connexion = connecter()) {
                int refus = connexion
                        .demander("POST", chemin, "text/plain", "x".repeat(500_000))
                        .statut();
                assertThat(connexion.demander("GET", "/regles", "", null).statut())
                        .as("after %s on %s", refus, chemin)
                        .isEqualTo(200);
            }
        }
    }

    @Test
    @Order(5)
    void what_nobody_reads_is_not_taken_for_ever() throws IOException {
        for (String chemin : List.of("/nulle-part", "/decide/lot")) {
            try (Connexion sansFin = connecter()) {
                sansFin.ecrire(
                        "POST " + chemin
                                + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: 1000000000\r\n\r\nx");
                assertThat(sansFin.lire().statut()).isIn(404, 415);
                assertThat(sansFin.fermee(RECEPTION.plus(QUELQUES_SECONDES))).isTrue();
            }
        }
    }

    @Test
    @Order(6)
    void what_is_too_long_for_a_header_or_an_address_is_refused() throws IOException {
        try (Connexion grande = connecter()) {
            grande.ecrire("GET /q/health/live HTTP/1.1\r\nHost: localhost\r\nX-A: " + "a".repeat(100_000) + "\r\n\r\n");
            assertThat(grande.lire().statut()).isEqualTo(431);
        }
        try (Connexion longue = connecter()) {
            longue.ecrire("GET /" + "a".repeat(100_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assertThat(longue.lire().statut()).isEqualTo(414);
        }
        try (Connexion nombreux = connecter()) {
            nombreux.ecrire("GET / HTTP/1.1\r\nHost: localhost\r\n" + "X-A: a\r\n".repeat(20_000) + "\r\n");
            assertThat(nombreux.lire().statut()).isEqualTo(431);
        }
        decide();
    }

    @Test
    @Order(7)
    void pipelined_demands_are_answered_in_order() throws IOException {
        try (Connexion presse = new Connexion(service.port())) {
            StringBuilder tout = new StringBuilder();
            for (int i = 0; i < 50; i++) {
                tout.append(Connexion.decide(i % 10 == 7 ? "{" : DEMANDE.formatted(i)));
            }
            presse.ecrire(tout.toString());
            for (int i = 0; i < 50; i++) {
                Reponse reponse = presse.lire();
                assertThat(reponse.statut()).isEqualTo(i % 10 == 7 ? 400 : 200);
                assertThat(reponse.corps()).contains(i % 10 == 7 ? "corps-illisible" : "\"reference\":\"" + i + "\"");
            }
        }
    }

    @Test
    @Order(8)
    void no_more_lots_than_there_is_room_for() throws IOException {
        List<Connexion> lots = new ArrayList<>();
        for (int i = 0; i < LOTS; i++) {
            lots.add(lotOuvert());
        }
        await().until(() -> service.systeme().fils("lot") == LOTS);
        try (Connexion deTrop = connecter()) {
            assertDeclinee(deTrop.demander("POST", "/decide/lot", NDJSON, DEMANDE.formatted("x")));
        }
        decide();
        for (Connexion lot : lots) {
            lot.ecrire("0\r\n\r\n");
            lot.close();
        }
        await().atMost(QUELQUES_SECONDES).untilAsserted(() -> {
            try (Connexion lot = connecter()) {
                assertThat(lot.demander("POST", "/decide/lot", NDJSON, DEMANDE.formatted("x"))
                                .statut())
                        .isEqualTo(200);
            }
        });
    }

    @Test
    @Order(9)
    void a_client_that_vanishes_in_the_middle_of_a_lot_leaves_nothing_behind() throws IOException {
        List<Connexion> lots = new ArrayList<>();
        for (int i = 0; i < LOTS; i++) {
            Connexion lot = lotOuvert();
            String demandes =
                    (DEMANDE.formatted("x").replace("{\"acte", "{" + " ".repeat(500) + "\"acte") + "\n").repeat(2_000);
            for (int morceau = 0; morceau < 20; morceau++) {
                lot.ecrire(Integer.toHexString(demandes.length()) + "\r\n" + demandes + "\r\n");
            }
            lots.add(lot);
        }
        assertThat(service.systeme().fils("lot")).isEqualTo(LOTS);
        assertThat(service.systeme().fichiersDeLots()).isEqualTo(LOTS);
        for (Connexion lot : lots) {
            lot.arracher();
        }
        await().atMost(QUELQUES_SECONDES).untilAsserted(() -> {
            assertThat(service.systeme().fils("lot")).isZero();
            assertThat(service.systeme().fichiersDeLots()).isZero();
        });
        decide();
    }

    @Test
    @Order(10)
    void so_does_one_that_is_cut_in_the_middle_of_a_request() throws IOException {
        for (int i = 0; i < 200; i++) {
            Connexion coupee = connecter();
            String requete = Connexion.decide(DEMANDE.formatted("x"));
            coupee.ecrire(requete.substring(0, requete.length() * (i % 10 + 1) / 11));
            coupee.arracher();
        }
        decide();
        assertThat(service.aDit("ERROR")).isFalse();
    }

    @Test
    @Order(11)
    void overload_is_declined_while_probes_answer_and_who_says_nothing_is_hung_up_on() throws Exception {
        Path sien = Files.createDirectory(dossier.resolve("surcharge"));
        try (Service surcharge = lancer(
                        sien,
                        "quarkus.http.idle-timeout=" + SILENCE.toSeconds() + "s",
                        "aiguillage.delestage.attente=20ms",
                        "aiguillage.delestage.patience=0s");
                Connexion silencieuse = silencieuse(surcharge)) {
            String rafale = Connexion.decide(LOURDE).repeat(RAFALE);
            List<Integer> statuts = new ArrayList<>();
            ExecutorService presses = Executors.newFixedThreadPool(PRESSES);
            Callable<List<Integer>> presse = () -> rafale(surcharge, rafale);
            for (Future<List<Integer>> siens : presses.invokeAll(Collections.nCopies(PRESSES, presse))) {
                statuts.addAll(siens.get());
            }
            presses.shutdown();
            assertThat(statuts).containsOnly(200, 503).contains(200, 503);
            assertThat(delestages(surcharge)).isPositive();
            await().atMost(QUELQUES_SECONDES).untilAsserted(() -> decide(surcharge));
            assertThat(silencieuse.fermee(SILENCE.plus(QUELQUES_SECONDES))).isTrue();
        }
    }

    @Test
    @Order(12)
    void ten_thousand_idle_connections_do_not_keep_it_from_deciding() throws IOException {
        assumeTrue(descripteursPermis() > CONNEXIONS + 1_000, "too few file descriptors");
        List<SocketChannel> oisives = new ArrayList<>();
        for (int i = 0; i < CONNEXIONS; i++) {
            oisives.add(SocketChannel.open(new InetSocketAddress("localhost", service.port())));
        }
        await().atMost(QUELQUES_SECONDES).until(() -> service.systeme().descripteurs() > CONNEXIONS);
        decide();
        List<Connexion> deTrop = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            deTrop.add(connecter());
        }
        assertThat(deTrop.get(deTrop.size() - 1).fermee(QUELQUES_SECONDES)).isTrue();
        for (Connexion une : deTrop) {
            une.close();
        }
        for (SocketChannel oisive : oisives) {
            oisive.close();
        }
        await().atMost(QUELQUES_SECONDES).untilAsserted(ClientsHostilesIT::decide);
    }

    @Test
    @Order(13)
    void all_that_was_taken_is_given_back() throws IOException {
        for (Connexion silencieuse : silencieuses) {
            silencieuse.close();
        }
        await().atMost(QUELQUES_SECONDES).untilAsserted(() -> {
            assertThat(service.systeme().fils("lot")).isZero();
            assertThat(service.systeme().fichiersDeLots()).isZero();
            assertThat(service.systeme().descripteurs()).isLessThanOrEqualTo(descripteursAuRepos + 10);
        });
    }

    private static List<Integer> rafale(Service service, String requetes) {
        List<Integer> statuts = new ArrayList<>();
        try (Connexion presse = new Connexion(service.port())) {
            Thread envoi = new Thread(() -> {
                try {
                    presse.ecrire(requetes);
                } catch (IOException coupee) {
                    // seen by the reader
                }
            });
            envoi.start();
            for (int i = 0; i < RAFALE; i++) {
                Reponse reponse = presse.lire();
                statuts.add(reponse.statut());
                if (reponse.statut() == 503) {
                    assertDeclinee(reponse);
                    assertThat(sonde(service)).isEqualTo(200);
                }
            }
            envoi.join();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
        return statuts;
    }

    private static Service lancer(Path dossier, String... reglages) {
        return Service.lancer(dossier, Reglages.AUCUN.option("-Xmx512m").et(reglages))
                .attendreQuIlSoitPret();
    }

    private static Connexion connecter() throws IOException {
        return new Connexion(service.port());
    }

    /** One that stops in the middle of a header. */
    private static Connexion silencieuse(Service service) throws IOException {
        Connexion silencieuse = new Connexion(service.port());
        silencieuse.ecrire("POST /decide HTTP/1.1\r\nHost: localhost\r\nX-A: ");
        return silencieuse;
    }

    private static int sonde(Service service) throws IOException {
        try (Connexion connexion = new Connexion(service.port())) {
            return connexion.demander("GET", "/q/health/live", "", null).statut();
        }
    }

    private static double delestages(Service service) throws IOException {
        try (Connexion connexion = new Connexion(service.port())) {
            return connexion
                    .demander("GET", "/q/metrics", "", null)
                    .corps()
                    .lines()
                    .filter(ligne ->
                            ligne.startsWith("aiguillage_delestages_total") && ligne.contains("nature=\"DECISION\""))
                    .mapToDouble(ligne -> Double.parseDouble(ligne.substring(ligne.lastIndexOf(' ') + 1)))
                    .sum();
        }
    }

    private static void decide() throws IOException {
        decide(service);
    }

    private static void decide(Service service) throws IOException {
        try (Connexion connexion = new Connexion(service.port())) {
            Reponse reponse = connexion.demander(
                    "POST", "/decide?detail=essentiel", "application/json", DEMANDE.formatted("moi"));
            assertThat(reponse.statut()).isEqualTo(200);
            assertThat(reponse.corps()).contains("\"reference\":\"moi\"");
        }
    }

    private static void assertDeclinee(Reponse reponse) {
        assertThat(reponse.statut()).isEqualTo(503);
        assertThat(reponse.enTetes()).containsEntry("content-type", "application/problem+json");
        assertThat(Integer.parseInt(reponse.enTetes().get("retry-after"))).isBetween(5, 10);
        assertThat(reponse.corps()).contains("urn:aiguillage:probleme:surcharge", "Le service est surchargé");
    }

    private static Connexion lotOuvert() throws IOException {
        Connexion lot = connecter();
        lot.ecrire(LOT_OUVERT);
        return lot;
    }

    private static long descripteursPermis() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/limits")).stream()
                .filter(ligne -> ligne.startsWith("Max open files"))
                .mapToLong(ligne -> Long.parseLong(ligne.split("\\s+")[4]))
                .findFirst()
                .orElse(0);
    }
}
