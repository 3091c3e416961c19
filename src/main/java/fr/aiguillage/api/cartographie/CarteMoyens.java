package fr.aiguillage.api.cartographie;

import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.MoyenPaiement;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The means of payment of an act, with and without a registered bank account. */
@Schema(name = "CarteMoyens")
public record CarteMoyens(List<TrancheMoyens> ribEnregistre, List<TrancheMoyens> sansRib) {

    /**
     * A range of amounts, in euros, and the means that the portal offers in it.
     *
     * @param auDelaDe exclusive; {@code null} for the first range
     * @param jusqua inclusive; {@code null} for the last range
     */
    @Schema(name = "TrancheMoyens")
    public record TrancheMoyens(BigDecimal auDelaDe, BigDecimal jusqua, List<MoyenPaiement> moyens) {}

    static CarteMoyens de(Acte acte, Sonde sonde) {
        return new CarteMoyens(tranches(acte, true, sonde), tranches(acte, false, sonde));
    }

    private static List<TrancheMoyens> tranches(Acte acte, boolean ribEnregistre, Sonde sonde) {
        return sonde
                .tranches(acte, ribEnregistre, decision -> decision.paiement().moyens())
                .stream()
                .map(tranche -> tranche.sousForme(TrancheMoyens::new))
                .toList();
    }
}
