package fr.aiguillage.api.brouillon;

import fr.aiguillage.api.lecture.Objet;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The body of an approval.
 *
 * @param enVigueurDepuis the day from which the version decides, in Europe/Paris, today at the earliest
 */
@Schema(name = "Approbation")
public record ApprobationRequest(LocalDate enVigueurDepuis, String motif) {

    static ApprobationRequest lire(Objet corps) {
        return new ApprobationRequest(
                corps.champ("enVigueurDepuis").requis().date(),
                corps.champ("motif").requis().texte(MotifRequest.LONGUEUR));
    }
}
