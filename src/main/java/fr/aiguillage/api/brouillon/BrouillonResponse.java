package fr.aiguillage.api.brouillon;

import fr.aiguillage.publication.cycle.Brouillon;
import fr.aiguillage.publication.cycle.Etape;
import fr.aiguillage.publication.cycle.EtatBrouillon;
import fr.aiguillage.publication.cycle.Evenement;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A draft.
 *
 * @param revision what the header {@code ETag} says too
 * @param version the version it has become
 * @param reprisDe the draft whose content it took up
 */
@Schema(name = "Brouillon")
public record BrouillonResponse(
        long id,
        String titre,
        int base,
        EtatBrouillon etat,
        int revision,
        Integer version,
        Long reprisDe,
        List<EvenementResponse> histoire) {

    /** One step of its life. */
    @Schema(name = "Evenement")
    public record EvenementResponse(Etape etape, int revision, String auteur, Instant instant, String motif) {

        public static List<EvenementResponse> de(List<Evenement> histoire) {
            return histoire.stream()
                    .map(e -> new EvenementResponse(e.etape(), e.revision(), e.auteur(), e.instant(), e.motif()))
                    .toList();
        }
    }

    static BrouillonResponse de(Brouillon brouillon) {
        return new BrouillonResponse(
                brouillon.id(),
                brouillon.titre(),
                brouillon.base(),
                brouillon.etat(),
                brouillon.revision(),
                brouillon.version(),
                brouillon.reprisDe(),
                EvenementResponse.de(brouillon.histoire()));
    }
}
