package fr.aiguillage.decision;

import java.util.AbstractList;
import java.util.List;

/**
 * The rules and rows that took part in a decision, in order: those of that demand, then those of the verdict, which are
 * one and the same list for as long as the verdict is remembered.
 */
public final class Explication extends AbstractList<LigneDeclenchee> {

    private final List<LigneDeclenchee> deLaDemande;
    private final List<LigneDeclenchee> duVerdict;

    /**
     * @param deLaDemande the rules over the facts of the contract, and the thresholds of the act
     * @param duVerdict the rows of the tables
     */
    public Explication(List<LigneDeclenchee> deLaDemande, List<LigneDeclenchee> duVerdict) {
        this.deLaDemande = deLaDemande;
        this.duVerdict = duVerdict;
    }

    public List<LigneDeclenchee> deLaDemande() {
        return deLaDemande;
    }

    public List<LigneDeclenchee> duVerdict() {
        return duVerdict;
    }

    @Override
    public LigneDeclenchee get(int rang) {
        int suite = rang - deLaDemande.size();
        return suite < 0 ? deLaDemande.get(rang) : duVerdict.get(suite);
    }

    @Override
    public int size() {
        return deLaDemande.size() + duVerdict.size();
    }
}
