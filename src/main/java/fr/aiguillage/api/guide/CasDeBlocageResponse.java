package fr.aiguillage.api.guide;

import fr.aiguillage.decision.Libelles;
import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.Situation;
import fr.aiguillage.publication.guide.CasDeBlocage;
import fr.aiguillage.scenario.RedacteurDeDemande;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a situation does to the acts.
 *
 * @param cas {@code null}, and so left out, for the anomaly that is none of the cases
 * @param cause likewise
 * @param actes every act that it hits
 * @param consignes of the acts that are wanted
 */
@Schema(name = "CasDeBlocage")
public record CasDeBlocageResponse(
        Integer cas,
        Situation situation,
        String titre,
        String cause,
        List<Acte> actes,
        List<ConsigneResponse> consignes) {

    static CasDeBlocageResponse de(CasDeBlocage cas, Predicate<Acte> voulu, RedacteurDeDemande redacteur) {
        Situation situation = cas.situation();
        return new CasDeBlocageResponse(
                situation.cas() == 0 ? null : situation.cas(),
                situation,
                Libelles.majuscule(Libelles.de(situation)),
                cas.cause(),
                cas.actes(),
                cas.consignes().stream()
                        .filter(consigne -> consigne.actes().stream().anyMatch(voulu))
                        .map(consigne -> ConsigneResponse.de(consigne, redacteur))
                        .toList());
    }
}
