package fr.aiguillage.publication.guide;

import fr.aiguillage.decision.Avertissement;
import fr.aiguillage.decision.Decision;
import fr.aiguillage.demande.Acte;
import java.util.List;

/**
 * What the adviser does and says in some circumstances.
 *
 * @param quand the circumstances, as a French phrase without a final point
 * @param actes the acts that it is about
 * @param temoins demands of those circumstances, at least one, whose answers say the same
 */
public record Consigne(String quand, List<Acte> actes, List<Temoin> temoins) {

    /** What was decided of the first witness, and of all of them but for warnings, advice, payment and rows. */
    public Decision decision() {
        return temoins.get(0).decision();
    }

    /** Those of every witness. */
    public List<Avertissement> avertissements() {
        return decision().avertissements().stream()
                .filter(avertissement -> temoins.stream()
                        .allMatch(temoin -> temoin.decision().avertissements().contains(avertissement)))
                .toList();
    }
}
