package fr.aiguillage.publication.impact;

import fr.aiguillage.publication.table.analyse.Region;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;

/**
 * A row, as its table is compared.
 *
 * @param region what it covers
 * @param ordre where it stands among the answers; {@code null} when there is no order
 */
record LigneDeTable(Region region, ReponseDeTable reponse, BigDecimal ordre) {

    /** What two rows have in common that cannot be told apart but by their order. */
    record Cle(List<BitSet> valeurs, String texte) {}

    Cle cle() {
        return new Cle(region.valeurs(), reponse.texte());
    }
}
