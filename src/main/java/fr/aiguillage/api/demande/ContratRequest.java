package fr.aiguillage.api.demande;

import static fr.aiguillage.api.demande.Valeurs.ou;

import fr.aiguillage.api.lecture.Objet;
import fr.aiguillage.demande.Contrat;
import fr.aiguillage.demande.Reference;
import fr.aiguillage.demande.Situation;
import fr.aiguillage.demande.TypeContrat;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The contract of a request and its facts; lists are empty when absent. */
@Schema(name = "Contrat")
public record ContratRequest(
        @Schema(implementation = String.class) Reference reference,
        TypeContrat type,
        BigDecimal valeur,
        Boolean ribEnregistre,
        Boolean produitActive,
        Set<Situation> situations,
        List<AvanceRequest> avances,
        List<FluxRequest> flux,
        List<DemandeNonEnregistreeRequest> demandes,
        List<OperationRequest> operations) {

    static final ContratRequest INCONNU =
            new ContratRequest(null, null, null, null, null, Set.of(), List.of(), List.of(), List.of(), List.of());

    static ContratRequest lire(Objet contrat) {
        return new ContratRequest(
                Reference.de(contrat.champ("reference").texte(Valeurs.LONGUEUR_REFERENCE)),
                contrat.champ("type").choix(Valeurs.TYPES_CONTRAT),
                contrat.champ("valeur").montant(Valeurs.VALEUR),
                contrat.champ("ribEnregistre").booleen(),
                contrat.champ("produitActive").booleen(),
                contrat.champ("situations").liste().choix(Valeurs.SITUATIONS, Situation.class),
                contrat.champ("avances").liste().objets(AvanceRequest::lire),
                contrat.champ("flux").liste().objets(FluxRequest::lire),
                contrat.champ("demandes").liste().objets(DemandeNonEnregistreeRequest::lire),
                contrat.champ("operations").liste().objets(OperationRequest::lire));
    }

    Contrat toContrat() {
        return new Contrat(
                reference,
                type,
                valeur,
                ribEnregistre,
                ou(produitActive, true),
                situations,
                avances.stream().map(AvanceRequest::toAvance).toList(),
                flux.stream().map(FluxRequest::toFlux).toList(),
                demandes.stream().map(DemandeNonEnregistreeRequest::toDemande).toList(),
                operations.stream().map(OperationRequest::toOperation).toList());
    }
}
