package fr.aiguillage.publication.impact;

import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.demande.Demande;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds up what becomes of past demands under another rule set. One may write while another reads where it stands. */
public final class Rejeu {

    private static final int DETAILS = 1_000;

    private final Ruleset avant;
    private final Ruleset apres;
    private final Map<Mouvement, Integer> mouvements = new LinkedHashMap<>();
    private final List<Detail> details = new ArrayList<>();
    private final List<Illisible> illisibles = new ArrayList<>();
    private int total;
    private int changees;
    private int nombreIllisibles;

    public Rejeu(Ruleset avant, Ruleset apres) {
        this.avant = avant;
        this.apres = apres;
    }

    /**
     * What the adviser did and would do, when that changes.
     *
     * @param avant the codes of the conduct, in order
     * @param apres likewise
     */
    public record Mouvement(String avant, String apres) {}

    /** A demand that is answered otherwise. */
    public record Detail(int ligne, Demande demande, List<ChangementDeReponse> changements) {}

    /** A line that holds no demand, and why, in French. */
    public record Illisible(int ligne, String motif) {}

    /**
     * Where a replay stands.
     *
     * @param total how many lines were read, unreadable ones included
     * @param changees how many demands are answered otherwise
     * @param illisibles how many lines hold no demand
     * @param mouvements how many demands move from one conduct to another
     * @param details the first 1 000 that are answered otherwise
     * @param premieresIllisibles the first 1 000 lines that hold no demand
     */
    public record Etat(
            int total,
            int changees,
            int illisibles,
            Map<Mouvement, Integer> mouvements,
            List<Detail> details,
            List<Illisible> premieresIllisibles) {}

    /** @param ligne the number of its line, from 1 */
    public void rejouer(int ligne, Demande demande) {
        Reponse une = Reponse.de(demande, avant);
        Reponse autre = Reponse.de(demande, apres);
        noter(ligne, demande, une, autre, ChampsCompares.changements(une, autre));
    }

    public synchronized void illisible(int ligne, String motif) {
        total++;
        nombreIllisibles++;
        if (illisibles.size() < DETAILS) {
            illisibles.add(new Illisible(ligne, motif));
        }
    }

    public synchronized Etat etat() {
        return new Etat(
                total,
                changees,
                nombreIllisibles,
                Map.copyOf(mouvements),
                List.copyOf(details),
                List.copyOf(illisibles));
    }

    private synchronized void noter(
            int ligne, Demande demande, Reponse une, Reponse autre, List<ChangementDeReponse> changements) {
        total++;
        if (changements.isEmpty()) {
            return;
        }
        changees++;
        if (!une.conduite().equals(autre.conduite())) {
            mouvements.merge(new Mouvement(une.conduite(), autre.conduite()), 1, Integer::sum);
        }
        if (details.size() < DETAILS) {
            details.add(new Detail(ligne, demande, changements));
        }
    }
}
