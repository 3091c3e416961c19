package fr.aiguillage.api.demande;

import fr.aiguillage.api.lecture.Objet;
import fr.aiguillage.demande.Avance;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A loan of a request; its balance must be given. */
@Schema(name = "Avance")
public record AvanceRequest(LocalDate date, BigDecimal solde) {

    static AvanceRequest lire(Objet avance) {
        return new AvanceRequest(
                avance.champ("date").date(), avance.champ("solde").requis().montant(Valeurs.SOLDE));
    }

    Avance toAvance() {
        return new Avance(date, solde);
    }
}
