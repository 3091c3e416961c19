package fr.aiguillage.api.demande;

import fr.aiguillage.api.lecture.Objet;
import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.DemandeNonEnregistree;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A selfcare request that is not recorded yet; its act must be given. */
@Schema(name = "DemandeNonEnregistree")
public record DemandeNonEnregistreeRequest(Acte acte, LocalDate date) {

    static DemandeNonEnregistreeRequest lire(Objet demande) {
        return new DemandeNonEnregistreeRequest(
                demande.champ("acte").requis().choix(Valeurs.ACTES),
                demande.champ("date").date());
    }

    DemandeNonEnregistree toDemande() {
        return new DemandeNonEnregistree(acte, date);
    }
}
