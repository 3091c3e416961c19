package fr.aiguillage.api;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/** Eight advisers who ask for decisions without a break. */
final class Conseillers implements AutoCloseable {

    /** What an answer says of the rules that gave it. */
    record Regles(int version, String empreinte, String limite) {}

    private static final int COMBIEN = 8;
    private static final List<String> DEMANDES = List.of(
            "{\"acte\":\"RACHAT_PARTIEL\",\"montant\":22000}",
            "{\"acte\":\"RACHAT_PARTIEL\",\"montant\":20000,\"contrat\":{\"reference\":\"C-1\",\"valeur\":80000}}",
            "{\"acte\":\"RACHAT_PARTIEL\",\"montant\":24999.5,\"contrat\":{\"reference\":\"C-2\","
                    + "\"ribEnregistre\":true}}",
            "{\"acte\":\"RACHAT_PARTIEL\",\"montant\":100}");
    private static final List<String> AUTRES = List.of(
            "{\"acte\":\"VERSEMENT_PONCTUEL\",\"montant\":1500}",
            "{\"acte\":\"CONSULTATION\"}",
            "{\"acte\":\"RACHAT_TOTAL\"}",
            "{\"acte\":\"MISE_A_JOUR_ADRESSE\"}");
    private static final Pattern LIMITE = Pattern.compile("\"code\":\"PAR_ACTE\",\"limite\":([0-9]+)");
    private static final Pattern REGLES =
            Pattern.compile("\"regles\":\\{\"version\":([0-9]+),\"empreinte\":\"([0-9a-f]+)\"");

    private final ClientHttp client;
    private final Set<Regles> lues = ConcurrentHashMap.newKeySet();
    private final ConcurrentLinkedQueue<String> echecs = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> durees = new ConcurrentLinkedQueue<>();
    private final ExecutorService equipe = Executors.newFixedThreadPool(COMBIEN);
    private volatile boolean ouvert = true;

    Conseillers(ClientHttp client) {
        this.client = client;
        for (int rang = 0; rang < COMBIEN; rang++) {
            int depart = rang;
            equipe.execute(() -> decider(depart));
        }
    }

    Set<Regles> lues() {
        return lues;
    }

    List<String> echecs() {
        return List.copyOf(echecs);
    }

    /** How long each answer took since this was last asked, in nanoseconds and in order. */
    long[] relever() {
        return LongStream.generate(durees::remove).limit(durees.size()).sorted().toArray();
    }

    static double millesime(long[] durees, double quantile) {
        return durees[(int) Math.min(durees.length - 1L, (long) (durees.length * quantile))] / 1e6;
    }

    static String figures(long[] durees) {
        return "%d réponses, p50 %.1f ms, p99 %.1f ms, p99,9 %.1f ms, max %.1f ms"
                .formatted(
                        durees.length,
                        millesime(durees, 0.5),
                        millesime(durees, 0.99),
                        millesime(durees, 0.999),
                        Arrays.stream(durees).max().orElse(0) / 1e6);
    }

    @Override
    public void close() {
        ouvert = false;
        equipe.shutdown();
    }

    private void decider(int depart) {
        for (int rang = depart; ouvert; rang++) {
            List<String> demandes = rang % 2 == 0 ? DEMANDES : AUTRES;
            long debut = System.nanoTime();
            try {
                noter(client.decider(demandes.get(rang / 2 % demandes.size())), demandes == DEMANDES);
            } catch (RuntimeException e) {
                echecs.add(e.toString());
            }
            durees.add(System.nanoTime() - debut);
        }
    }

    private void noter(HttpResponse<String> reponse, boolean plafonnee) {
        Matcher regles = REGLES.matcher(reponse.body());
        Matcher limite = LIMITE.matcher(reponse.body());
        if (reponse.statusCode() != 200 || !regles.find() || plafonnee && !limite.find()) {
            echecs.add(reponse.statusCode() + " " + reponse.body());
        } else if (plafonnee) {
            lues.add(new Regles(Integer.parseInt(regles.group(1)), regles.group(2), limite.group(1)));
        }
    }
}
