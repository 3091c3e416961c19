package fr.aiguillage.api.guide;

import fr.aiguillage.api.cartographie.CarteActe;
import fr.aiguillage.api.cartographie.CartographieResponse;
import fr.aiguillage.decision.Regles;
import fr.aiguillage.demande.Acte;
import fr.aiguillage.publication.guide.Guide;
import fr.aiguillage.scenario.RedacteurDeDemande;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The answer to {@code GET /guide}.
 *
 * @param jour the day it is the guide of
 * @param plafonds the map of the acts
 */
@Schema(name = "Guide")
public record GuideResponse(
        LocalDate jour,
        Regles regles,
        List<FicheResponse> fiches,
        List<CasDeBlocageResponse> blocages,
        List<CarteActe> plafonds) {

    /** @param acte the only one that is wanted; {@code null} for all of them */
    static GuideResponse de(Guide guide, Acte acte, RedacteurDeDemande redacteur) {
        Predicate<Acte> voulu = un -> acte == null || un == acte;
        return new GuideResponse(
                guide.jour(),
                guide.ruleset().regles(),
                guide.fiches().stream()
                        .filter(fiche -> voulu.test(fiche.acte()))
                        .map(fiche -> FicheResponse.de(fiche, redacteur))
                        .toList(),
                guide.blocages().stream()
                        .filter(cas -> cas.actes().stream().anyMatch(voulu))
                        .map(cas -> CasDeBlocageResponse.de(cas, voulu, redacteur))
                        .toList(),
                CartographieResponse.de(guide.ruleset(), guide.jour()).actes().stream()
                        .filter(carte -> voulu.test(carte.acte()))
                        .toList());
    }
}
