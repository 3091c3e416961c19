package fr.aiguillage.api.cartographie;

import fr.aiguillage.decision.Decision;
import fr.aiguillage.decision.DevoirDeConseil;
import fr.aiguillage.demande.Acte;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A range of amounts, in euros, and whether advice is due in it.
 *
 * @param auDelaDe exclusive; {@code null} for the first range
 * @param jusqua inclusive; {@code null} for the last range
 */
@Schema(name = "TrancheDevoirDeConseil")
public record TrancheDevoirDeConseil(BigDecimal auDelaDe, BigDecimal jusqua, DevoirDeConseil.Application application) {

    static List<TrancheDevoirDeConseil> de(Acte acte, Sonde sonde) {
        return sonde.tranches(acte, true, TrancheDevoirDeConseil::application).stream()
                .map(tranche -> tranche.sousForme(TrancheDevoirDeConseil::new))
                .toList();
    }

    private static DevoirDeConseil.Application application(Decision decision) {
        return decision.devoirDeConseil() == null
                ? null
                : decision.devoirDeConseil().application();
    }
}
