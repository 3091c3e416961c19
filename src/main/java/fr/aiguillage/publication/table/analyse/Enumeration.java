package fr.aiguillage.publication.table.analyse;

import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The values of an enumeration, in the order of its type. */
public record Enumeration(String nom, List<String> valeurs) implements Axe {

    @Override
    public int taille() {
        return valeurs.size();
    }

    @Override
    public String phrase(BitSet valeurs) {
        BitSet autres = domaine();
        autres.andNot(valeurs);
        String seules = nom + " = " + liste(valeurs, " ou ");
        String sauf = nom + " sauf " + liste(autres, " et ");
        return autres.isEmpty() || seules.length() <= sauf.length() ? seules : sauf;
    }

    /** Those of some values that are of the enumeration. */
    public BitSet parmi(Collection<String> retenues) {
        BitSet rangs = new BitSet();
        retenues.stream().mapToInt(valeurs::indexOf).filter(rang -> rang >= 0).forEach(rangs::set);
        return rangs;
    }

    /** The values of some ranks, in order. */
    public Set<String> noms(BitSet rangs) {
        return rangs.stream().mapToObj(valeurs::get).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String liste(BitSet rangs, String dernier) {
        List<String> noms = List.copyOf(noms(rangs));
        int fin = noms.size() - 1;
        return fin < 1 ? String.join("", noms) : String.join(", ", noms.subList(0, fin)) + dernier + noms.get(fin);
    }
}
