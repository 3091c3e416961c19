package fr.aiguillage.api.cartographie;

import fr.aiguillage.decision.Regles;
import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.demande.Acte;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The answer to {@code GET /cartographie}.
 *
 * @param guideDu the date of the guide that the map restates
 */
@Schema(name = "Cartographie")
public record CartographieResponse(LocalDate guideDu, List<CarteActe> actes, Regles regles) {

    /** @param jour in Europe/Paris */
    public static CartographieResponse de(Ruleset ruleset, LocalDate jour) {
        Sonde sonde = new Sonde(ruleset, jour);
        return new CartographieResponse(
                ruleset.regles().guideDu(),
                Stream.of(Acte.values()).map(acte -> CarteActe.de(acte, sonde)).toList(),
                ruleset.regles());
    }
}
