package fr.aiguillage.publication.table.analyse;

import java.util.BitSet;

/** One thing that a table is asked, with its finitely many answers, numbered from 0. */
public interface Axe {

    /** What it is, as the heading of its column says. */
    String nom();

    /** How many values it has. */
    int taille();

    /** Some of its values, in French, such as « Acte = RACHAT_PARTIEL ou ARBITRAGE ». */
    String phrase(BitSet valeurs);

    /** All of its values. */
    default BitSet domaine() {
        BitSet toutes = new BitSet();
        toutes.set(0, taille());
        return toutes;
    }
}
