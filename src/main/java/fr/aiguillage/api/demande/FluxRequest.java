package fr.aiguillage.api.demande;

import fr.aiguillage.api.lecture.Objet;
import fr.aiguillage.demande.Flux;
import fr.aiguillage.demande.SensFlux;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A movement of money of a request; its day and whether it is converted must be given. */
@Schema(name = "Flux")
public record FluxRequest(LocalDate date, SensFlux sens, Boolean converti) {

    static FluxRequest lire(Objet flux) {
        return new FluxRequest(
                flux.champ("date").requis().date(),
                flux.champ("sens").choix(Valeurs.SENS_FLUX),
                flux.champ("converti").requis().booleen());
    }

    Flux toFlux() {
        return new Flux(date, sens, converti);
    }
}
