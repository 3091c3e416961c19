package fr.aiguillage.api.demande;

import static fr.aiguillage.api.demande.Valeurs.ou;

import fr.aiguillage.api.lecture.Champ;
import fr.aiguillage.api.lecture.Objet;
import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.EtatOperation;
import fr.aiguillage.demande.Operation;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A past act of a request; its amount must be given when it counts towards a cap. */
@Schema(name = "Operation")
public record OperationRequest(Acte acte, LocalDate date, BigDecimal montant, EtatOperation etat, Boolean selfcare) {

    static OperationRequest lire(Objet operation) {
        Acte acte = operation.champ("acte").requis().choix(Valeurs.ACTES);
        LocalDate date = operation.champ("date").requis().date();
        Champ montant = operation.champ("montant");
        if (acte != null && acte.compteDansUnPlafond()) {
            montant.requis();
        }
        return new OperationRequest(
                acte,
                date,
                montant.montant(Valeurs.MONTANT_OPERATION),
                operation.champ("etat").choix(Valeurs.ETATS),
                operation.champ("selfcare").booleen());
    }

    Operation toOperation() {
        return new Operation(
                acte, date, ou(montant, BigDecimal.ZERO), ou(etat, EtatOperation.FINALISEE), ou(selfcare, true));
    }
}
