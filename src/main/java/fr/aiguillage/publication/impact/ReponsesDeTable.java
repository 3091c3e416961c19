package fr.aiguillage.publication.impact;

import fr.aiguillage.publication.impact.RangsDeTable.Rangee;
import fr.aiguillage.publication.table.analyse.Axe;
import fr.aiguillage.publication.table.analyse.Lecture;
import fr.aiguillage.publication.table.analyse.Partition;
import fr.aiguillage.publication.table.analyse.Partition.Part;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Where two sets of rows do not answer the same. Rows that are in both are left out, but those that a moved answer may
 * have passed.
 */
final class ReponsesDeTable implements Lecture<ReponsesDeTable.Ecart> {

    /** What is answered before and after, in order. */
    record Ecart(List<ReponseDeTable> avant, List<ReponseDeTable> apres) {}

    private final List<Rangee> rangees;
    private final BitSet changees = new BitSet();

    private ReponsesDeTable(List<Rangee> rangees) {
        this.rangees = rangees;
        for (int rang = 0; rang < rangees.size(); rang++) {
            changees.set(rang, !rangees.get(rang).commune());
        }
    }

    /** Every region where the answers differ. */
    static List<Part<Ecart>> ecarts(List<Axe> axes, List<LigneDeTable> avant, List<LigneDeTable> apres) {
        List<Rangee> rangees = RangsDeTable.ranger(avant, apres);
        return Partition.de(
                axes, rangees.stream().map(rangee -> rangee.ligne().region()).toList(), new ReponsesDeTable(rangees));
    }

    @Override
    public boolean close(int axe, BitSet vivantes) {
        return !vivantes.intersects(changees);
    }

    @Override
    public Ecart lire(BitSet vivantes) {
        List<ReponseDeTable> avant = reponses(vivantes, Rangee::avant);
        List<ReponseDeTable> apres = reponses(vivantes, Rangee::apres);
        return textes(avant).equals(textes(apres)) ? null : new Ecart(avant, apres);
    }

    private List<ReponseDeTable> reponses(BitSet vivantes, Predicate<Rangee> version) {
        return vivantes.stream()
                .mapToObj(rangees::get)
                .filter(version)
                .sorted(Comparator.comparingInt(Rangee::rang)
                        .thenComparing(
                                rangee -> rangee.ligne().ordre(), Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(rangee -> rangee.ligne().reponse().texte()))
                .map(rangee -> rangee.ligne().reponse())
                .toList();
    }

    private static List<String> textes(List<ReponseDeTable> reponses) {
        return reponses.stream().map(ReponseDeTable::texte).toList();
    }
}
