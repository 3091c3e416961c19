package fr.aiguillage.publication.controle;

import fr.aiguillage.publication.Constatation;
import java.util.List;
import java.util.stream.Stream;

/** Keeps a report readable: the first findings of a kind about a table, and how many more there are. */
final class Abrege {

    private static final int MAXIMUM = 20;

    private Abrege() {}

    /** @param constatations of one check about one table */
    static List<Constatation> abreger(List<Constatation> constatations) {
        if (constatations.size() <= MAXIMUM) {
            return constatations;
        }
        Constatation derniere = constatations.get(MAXIMUM - 1);
        int tues = constatations.size() - MAXIMUM;
        Constatation suite = new Constatation(
                derniere.gravite(),
                derniere.controle(),
                derniere.lieu().ligne(null).colonne(null),
                tues + " autre(s) constatation(s) de même nature ne sont pas détaillées ici.",
                "Corrigez d’abord celles qui le sont.");
        return Stream.concat(constatations.stream().limit(MAXIMUM), Stream.of(suite))
                .toList();
    }
}
