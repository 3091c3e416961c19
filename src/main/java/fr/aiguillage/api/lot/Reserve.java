package fr.aiguillage.api.lot;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

/**
 * What came from a client and is not decided yet: a little in memory, and the rest on disk once the answers have stood
 * still for a while. Many clients send a whole lot before they read any answer; without a place for it both sides would
 * wait for each other for ever.
 */
final class Reserve extends InputStream {

    private static final int MORCEAUX_EN_MEMOIRE = 8;
    private static final int TAILLE_DE_MORCEAU = 1 << 16;

    private final Deque<byte[]> memoire = new ArrayDeque<>();
    private final Disque disque;
    private final long patience;
    private int lusDuPremier;
    private boolean complete;
    private boolean fermee;
    private IOException panne;

    Reserve(LotConfig config) {
        this.disque = new Disque(config.disque().asLongValue());
        this.patience = config.patience().toNanos();
    }

    /** Takes all that comes, until the end. */
    void remplir(InputStream reseau) {
        byte[] tampon = new byte[TAILLE_DE_MORCEAU];
        try {
            for (int lus = reseau.read(tampon); lus >= 0; lus = reseau.read(tampon)) {
                deposer(Arrays.copyOf(tampon, lus));
            }
            terminer(null);
        } catch (IOException e) {
            terminer(e);
        } catch (RuntimeException e) {
            terminer(new IOException(e));
        }
    }

    @Override
    public int read() throws IOException {
        byte[] octet = new byte[1];
        return read(octet, 0, 1) < 0 ? -1 : octet[0] & 0xff;
    }

    @Override
    public synchronized int read(byte[] octets, int debut, int longueur) throws IOException {
        while (memoire.isEmpty() && disque.vide() && !complete) {
            attendre(patience);
        }
        if (panne != null) {
            throw panne;
        }
        int lus = memoire.isEmpty() ? disque.lire(octets, debut, longueur) : lireEnMemoire(octets, debut, longueur);
        notifyAll();
        return lus;
    }

    @Override
    public synchronized void close() throws IOException {
        fermee = true;
        memoire.clear();
        disque.close();
        notifyAll();
    }

    private synchronized void deposer(byte[] morceau) throws IOException {
        long limite = System.nanoTime() + patience;
        while (!fermee && (disque.plein() || memoirePleine() && System.nanoTime() < limite)) {
            attendre(disque.plein() ? patience : limite - System.nanoTime());
        }
        if (fermee) {
            throw new IOException("Le lot est abandonné.");
        }
        if (disque.vide() && memoire.size() < MORCEAUX_EN_MEMOIRE) {
            memoire.add(morceau);
        } else {
            disque.ecrire(morceau);
        }
        notifyAll();
    }

    private boolean memoirePleine() {
        return disque.vide() && memoire.size() >= MORCEAUX_EN_MEMOIRE;
    }

    private synchronized void terminer(IOException cause) {
        panne = cause;
        complete = true;
        notifyAll();
    }

    private int lireEnMemoire(byte[] octets, int debut, int longueur) {
        byte[] premier = memoire.element();
        int lus = Math.min(longueur, premier.length - lusDuPremier);
        System.arraycopy(premier, lusDuPremier, octets, debut, lus);
        lusDuPremier += lus;
        if (lusDuPremier == premier.length) {
            memoire.remove();
            lusDuPremier = 0;
        }
        return lus;
    }

    private void attendre(long nanosecondes) throws IOException {
        try {
            TimeUnit.NANOSECONDS.timedWait(this, Math.max(1, nanosecondes));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
