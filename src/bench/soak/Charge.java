import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Sends requests at a rate that does not depend on the answers (open loop), and tells how long each kind took, by
 * status, counted from when it should have been sent. One thread; keep-alive connections, one request at a time on each.
 *
 * <p>{@code java Charge.java port requestsPerSecond seconds connections weight=path@contentType@file …}: each line of a
 * file is a body, or the whole file when its name begins with {@code +}.
 */
final class Charge {

    /** A kind of request: how often it is drawn, and its bodies, headers included. */
    record Sorte(int poids, String chemin, List<byte[]> requetes) {

        static Sorte lire(String texte) throws IOException {
            String[] parts = texte.split("[=@]", 2);
            String[] reste = parts[1].split("@");
            boolean entier = reste[2].startsWith("+");
            Path fichier = Path.of(entier ? reste[2].substring(1) : reste[2]);
            List<String> corps = entier ? List.of(Files.readString(fichier)) : Files.readAllLines(fichier);
            return new Sorte(
                    Integer.parseInt(parts[0]),
                    reste[0],
                    corps.stream().map(c -> requete(reste[0], reste[1], c)).toList());
        }

        private static byte[] requete(String chemin, String type, String corps) {
            byte[] octets = corps.getBytes(StandardCharsets.UTF_8);
            byte[] tete = ("POST " + chemin + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
                            + "\r\nContent-Length: " + octets.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII);
            byte[] tout = Arrays.copyOf(tete, tete.length + octets.length);
            System.arraycopy(octets, 0, tout, tete.length, octets.length);
            return tout;
        }
    }

    /** The times of answers of one kind and status, in microseconds. */
    static final class Temps {
        private int[] mesures = new int[1024];
        private int nombre;

        void ajouter(long microsecondes) {
            if (nombre == mesures.length) {
                mesures = Arrays.copyOf(mesures, nombre * 2);
            }
            mesures[nombre++] = (int) Math.min(microsecondes, Integer.MAX_VALUE);
        }

        String json() {
            int[] triees = Arrays.copyOf(mesures, nombre);
            Arrays.sort(triees);
            return String.format(
                    Locale.ROOT,
                    "{\"nombre\": %d, \"p50\": %.2f, \"p90\": %.2f, \"p99\": %.2f, \"p999\": %.2f, \"max\": %.2f}",
                    nombre,
                    rang(triees, 0.5),
                    rang(triees, 0.9),
                    rang(triees, 0.99),
                    rang(triees, 0.999),
                    rang(triees, 1));
        }

        private static double rang(int[] triees, double part) {
            return triees[Math.min(triees.length - 1, (int) (part * triees.length))] / 1000.0;
        }
    }

    private final class Connexion {
        private final SocketChannel canal;
        private final SelectionKey cle;
        private ByteBuffer reste;
        private final StringBuilder tete = new StringBuilder();
        private Sorte sorte;
        private long prevue;
        private long corps = -1;
        private boolean parMorceaux;
        private int fins;
        private int statut;
        private boolean fermer;

        Connexion() throws IOException {
            canal = SocketChannel.open(new InetSocketAddress("localhost", port));
            canal.configureBlocking(false);
            canal.setOption(StandardSocketOptions.TCP_NODELAY, true);
            cle = canal.register(selecteur, SelectionKey.OP_READ, this);
        }

        void envoyer(Sorte voulue, byte[] requete, long quand) throws IOException {
            sorte = voulue;
            prevue = quand;
            reste = ByteBuffer.wrap(requete);
            ecrire();
        }

        void ecrire() throws IOException {
            canal.write(reste);
            cle.interestOps(reste.hasRemaining() ? SelectionKey.OP_READ | SelectionKey.OP_WRITE : SelectionKey.OP_READ);
        }

        /** Whether the answer is complete. */
        boolean lire(ByteBuffer tampon) throws IOException {
            tampon.clear();
            if (canal.read(tampon) < 0) {
                throw new IOException("closed");
            }
            tampon.flip();
            while (tampon.hasRemaining()) {
                if (corps < 0) {
                    lireLaTete(tampon);
                } else if (parMorceaux) {
                    // The last chunk: CR LF 0 CR LF CR LF; a body of JSON never holds a bare CR.
                    fins = suite(fins, tampon.get());
                } else {
                    int lus = (int) Math.min(corps, tampon.remaining());
                    tampon.position(tampon.position() + lus);
                    corps -= lus;
                }
            }
            return corps == 0 && !parMorceaux || parMorceaux && fins == 7;
        }

        private static final String FIN = "\r\n0\r\n\r\n";

        private static int suite(int rang, byte octet) {
            return octet == FIN.charAt(rang) ? rang + 1 : octet == '\r' ? 1 : 0;
        }

        private void lireLaTete(ByteBuffer tampon) {
            while (tampon.hasRemaining() && corps < 0) {
                tete.append((char) tampon.get());
                int n = tete.length();
                if (n > 3 && tete.charAt(n - 1) == '\n' && tete.charAt(n - 3) == '\n') {
                    String lue = tete.toString().toLowerCase(Locale.ROOT);
                    statut = Integer.parseInt(lue.substring(9, 12));
                    parMorceaux = lue.contains("transfer-encoding: chunked");
                    fermer = lue.contains("connection: close");
                    int longueur = lue.indexOf("content-length: ");
                    corps = longueur < 0 ? 0 : Long.parseLong(lue.substring(longueur + 16, lue.indexOf('\r', longueur)));
                    fins = 2;
                    tete.setLength(0);
                }
            }
        }

        void finir(long maintenant, boolean mesurer) {
            if (mesurer) {
                temps.computeIfAbsent(sorte.chemin + " " + statut, k -> new Temps())
                        .ajouter((maintenant - prevue) / 1000);
            }
            corps = -1;
            parMorceaux = false;
            sorte = null;
        }
    }

    private final int port;
    private final Selector selecteur = Selector.open();
    private final Map<String, Temps> temps = new TreeMap<>();
    private final ArrayDeque<Connexion> libres = new ArrayDeque<>();
    private long coupees;
    private long envoyees;

    private Charge(int port) throws IOException {
        this.port = port;
    }

    private void durer(double parSeconde, double secondes, int connexions, List<Sorte> sortes) throws IOException {
        for (int i = 0; i < connexions; i++) {
            libres.add(new Connexion());
        }
        List<Sorte> tirage = new ArrayList<>();
        int total = sortes.stream().mapToInt(Sorte::poids).sum();
        int[] credits = new int[sortes.size()];
        for (int i = 0; i < total; i++) {
            int choisie = 0;
            for (int s = 0; s < credits.length; s++) {
                credits[s] += sortes.get(s).poids;
                if (credits[s] > credits[choisie]) {
                    choisie = s;
                }
            }
            credits[choisie] -= total;
            tirage.add(sortes.get(choisie));
        }
        ByteBuffer tampon = ByteBuffer.allocateDirect(1 << 16);
        double pas = 1e9 / parSeconde;
        long debut = System.nanoTime();
        long duree = (long) (secondes * 1e9);
        long rang = 0;
        while (true) {
            long maintenant = System.nanoTime() - debut;
            while (rang * pas <= Math.min(maintenant, duree) && !libres.isEmpty()) {
                Sorte sorte = tirage.get((int) (rang % total));
                byte[] requete = sorte.requetes.get((int) (rang / total % sorte.requetes.size()));
                libres.poll().envoyer(sorte, requete, debut + (long) (rang++ * pas));
                envoyees++;
            }
            boolean fini = maintenant > duree && (libres.size() >= connexions || maintenant > duree + 5_000_000_000L);
            if (fini) {
                break;
            }
            long attente = (long) (rang * pas) - maintenant;
            if (libres.isEmpty() || maintenant > duree) {
                selecteur.select(10);
            } else if (attente > 1_000_000) {
                selecteur.select(attente / 1_000_000);
            } else {
                selecteur.selectNow();
            }
            for (SelectionKey cle : selecteur.selectedKeys()) {
                Connexion connexion = (Connexion) cle.attachment();
                try {
                    if (cle.isWritable()) {
                        connexion.ecrire();
                    }
                    if (cle.isReadable() && connexion.lire(tampon)) {
                        connexion.finir(System.nanoTime(), true);
                        if (connexion.fermer) {
                            connexion.canal.close();
                            libres.add(new Connexion());
                        } else {
                            libres.add(connexion);
                        }
                    }
                } catch (IOException coupure) {
                    coupees++;
                    connexion.canal.close();
                    libres.add(new Connexion());
                }
            }
            selecteur.selectedKeys().clear();
        }
        System.out.printf(
                Locale.ROOT,
                "{\"demandeesParSeconde\": %.0f, \"envoyees\": %d, \"nonEnvoyees\": %d, \"coupees\": %d, \"reponses\": {%s}}%n",
                parSeconde,
                envoyees,
                Math.max(0, (long) (duree / pas) - rang),
                coupees,
                temps.entrySet().stream()
                        .map(t -> "\"" + t.getKey() + "\": " + t.getValue().json())
                        .collect(Collectors.joining(", ")));
    }

    public static void main(String[] args) throws IOException {
        List<Sorte> sortes = new ArrayList<>();
        for (String texte : Arrays.asList(args).subList(4, args.length)) {
            sortes.add(Sorte.lire(texte));
        }
        new Charge(Integer.parseInt(args[0]))
                .durer(Double.parseDouble(args[1]), Double.parseDouble(args[2]), Integer.parseInt(args[3]), sortes);
    }
}
