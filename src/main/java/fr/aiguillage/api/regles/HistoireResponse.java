package fr.aiguillage.api.regles;

import fr.aiguillage.api.brouillon.BrouillonResponse.EvenementResponse;
import fr.aiguillage.publication.cycle.Annulation;
import fr.aiguillage.publication.cycle.Brouillon;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a version came about, and how it was called off.
 *
 * @param evenements the steps of the draft it comes from, the oldest first; empty for the version that is shipped
 * @param annulation left out when it was not called off
 */
@Schema(name = "Histoire")
public record HistoireResponse(List<EvenementResponse> evenements, AnnulationResponse annulation) {

    /** Who called a version off, when and why. */
    @Schema(name = "Annulation")
    public record AnnulationResponse(String auteur, Instant instant, String motif) {}

    /** @param brouillon {@code null} for the version that is shipped */
    static HistoireResponse de(Brouillon brouillon, Optional<Annulation> annulation) {
        return new HistoireResponse(
                brouillon == null ? List.of() : EvenementResponse.de(brouillon.histoire()),
                annulation
                        .map(a -> new AnnulationResponse(a.auteur(), a.instant(), a.motif()))
                        .orElse(null));
    }
}
