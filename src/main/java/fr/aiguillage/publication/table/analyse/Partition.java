package fr.aiguillage.publication.table.analyse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The decision diagram of a set of rows: a node is an axis and the rows still alive, values that keep the same rows
 * share a branch, and what reads alike is one node.
 */
public final class Partition<R> {

    /** @param lecture what is to be said of it, never {@code null} */
    public record Part<R>(Region region, R lecture) {}

    private record Etat(int axe, BitSet vivantes) {}

    private record Noeud<R>(int axe, Map<Noeud<R>, BitSet> branches, R lecture, int rang) {
        @Override
        public boolean equals(Object autre) {
            return this == autre;
        }

        @Override
        public int hashCode() {
            return rang;
        }
    }

    private record Forme<R>(int axe, Map<Noeud<R>, BitSet> branches, R lecture) {}

    private final List<Axe> axes;
    private final List<Region> lignes;
    private final Lecture<R> lecture;
    private final List<BitSet> contraintes;
    private final Map<Etat, Noeud<R>> visites = new HashMap<>();
    private final Map<Forme<R>, Noeud<R>> formes = new HashMap<>();
    private final List<Part<R>> parts = new ArrayList<>();

    private Partition(List<Axe> axes, List<Region> lignes, Lecture<R> lecture) {
        this.axes = axes;
        this.lignes = lignes;
        this.lecture = lecture;
        this.contraintes = Contraintes.parAxe(axes, lignes);
    }

    /**
     * The regions of which there is something to say, each with what: disjoint, all of them, neighbours put together.
     */
    public static <R> List<Part<R>> de(List<Axe> axes, List<Region> lignes, Lecture<R> lecture) {
        Partition<R> partition = new Partition<>(axes, lignes, lecture);
        BitSet toutes = new BitSet();
        toutes.set(0, lignes.size());
        Noeud<R> racine = partition.noeud(0, toutes);
        partition.parcourir(racine, axes.stream().map(Axe::domaine).toList());
        return Voisines.reunir(axes.size(), partition.parts);
    }

    /** Puts neighbours of which the same is to be said together. */
    public static <R> List<Part<R>> reunir(List<Axe> axes, List<Part<R>> parts) {
        return Voisines.reunir(axes.size(), parts);
    }

    private Noeud<R> noeud(int depart, BitSet vivantes) {
        int axe = depart;
        while (axe < axes.size() && !contraintes.get(axe).intersects(vivantes)) {
            axe++;
        }
        if (lecture.close(axe, vivantes)) {
            return unique(axes.size(), Map.of(), null);
        }
        if (axe == axes.size()) {
            return unique(axe, Map.of(), lecture.lire(vivantes));
        }
        Etat etat = new Etat(axe, vivantes);
        Noeud<R> connu = visites.get(etat);
        if (connu == null) {
            connu = ramifier(axe, vivantes);
            visites.put(etat, connu);
        }
        return connu;
    }

    private Noeud<R> ramifier(int axe, BitSet vivantes) {
        Map<BitSet, BitSet> valeursParSuite = new LinkedHashMap<>();
        for (int valeur = 0; valeur < axes.get(axe).taille(); valeur++) {
            valeursParSuite
                    .computeIfAbsent(survivantes(axe, valeur, vivantes), suite -> new BitSet())
                    .set(valeur);
        }
        Map<Noeud<R>, BitSet> branches = new LinkedHashMap<>();
        valeursParSuite.forEach(
                (suite, valeurs) -> branches.computeIfAbsent(noeud(axe + 1, suite), noeud -> new BitSet())
                        .or(valeurs));
        return branches.size() == 1 ? branches.keySet().iterator().next() : unique(axe, branches, null);
    }

    private BitSet survivantes(int axe, int valeur, BitSet vivantes) {
        BitSet suite = (BitSet) vivantes.clone();
        vivantes.stream()
                .filter(ligne -> !lignes.get(ligne).valeurs().get(axe).get(valeur))
                .forEach(suite::clear);
        return suite;
    }

    private Noeud<R> unique(int axe, Map<Noeud<R>, BitSet> branches, R lue) {
        return formes.computeIfAbsent(
                new Forme<>(axe, branches, lue), forme -> new Noeud<>(axe, branches, lue, formes.size()));
    }

    private void parcourir(Noeud<R> noeud, List<BitSet> chemin) {
        if (noeud.lecture() != null) {
            parts.add(new Part<>(new Region(axes, chemin), noeud.lecture()));
        }
        noeud.branches().forEach((suite, valeurs) -> {
            List<BitSet> plusLoin = new ArrayList<>(chemin);
            plusLoin.set(noeud.axe(), valeurs);
            parcourir(suite, plusLoin);
        });
    }
}
