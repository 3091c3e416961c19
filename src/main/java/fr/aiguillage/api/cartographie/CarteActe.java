package fr.aiguillage.api.cartographie;

import fr.aiguillage.decision.CodeSeuil;
import fr.aiguillage.decision.Seuil;
import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.Canal;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One act of the map. */
@Schema(name = "CarteActe")
public record CarteActe(
        Acte acte,
        List<Canal> canaux,
        List<CartePlafond> plafonds,
        List<TrancheDevoirDeConseil> devoirDeConseil,
        CarteMoyens moyensPaiement) {

    /** A cap, in euros or in acts, inclusive. */
    @Schema(name = "CartePlafond")
    public record CartePlafond(CodeSeuil code, BigDecimal limite) {}

    static CarteActe de(Acte acte, Sonde sonde) {
        return new CarteActe(
                acte,
                sonde.ruleset().canaux(acte),
                sonde.ruleset().seuils(acte).stream()
                        .filter(seuil -> seuil.code().estPlafond())
                        .map(CarteActe::plafond)
                        .toList(),
                TrancheDevoirDeConseil.de(acte, sonde),
                CarteMoyens.de(acte, sonde));
    }

    private static CartePlafond plafond(Seuil seuil) {
        return new CartePlafond(seuil.code(), seuil.limite());
    }
}
