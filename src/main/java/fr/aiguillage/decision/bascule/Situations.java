package fr.aiguillage.decision.bascule;

import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.Avance;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.demande.EtatOperation;
import fr.aiguillage.demande.Flux;
import fr.aiguillage.demande.Operation;
import fr.aiguillage.demande.Situation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A demand with one more situation, or with one less. */
final class Situations {

    private Situations() {}

    /** @param tenues those that hold, declared or inferred */
    static List<Voisine> autour(Demande demande, Set<Situation> tenues) {
        return Stream.of(Situation.values())
                .map(situation -> tenues.contains(situation) ? sans(demande, situation) : avec(demande, situation))
                .toList();
    }

    private static Voisine avec(Demande demande, Situation situation) {
        return new Voisine(
                "contrat.situations",
                situation.name(),
                Sens.AJOUTEE,
                Circonstances.avec(situation),
                Variante.de(demande, variante -> variante.situations.add(situation)));
    }

    private static Voisine sans(Demande demande, Situation situation) {
        return new Voisine(
                "contrat.situations",
                situation.name(),
                Sens.LEVEE,
                Circonstances.sans(situation),
                Variante.de(demande, variante -> lever(situation, variante)));
    }

    private static void lever(Situation situation, Variante variante) {
        variante.situations.remove(situation);
        switch (situation) {
            case AVANCE_EN_COURS ->
                variante.avances = variante.avances.stream()
                        .map(avance -> new Avance(avance.date(), BigDecimal.ZERO))
                        .toList();
            case PRODUIT_NON_ACTIVE -> variante.produitActive = true;
            case FLUX_NON_CONVERTIS ->
                variante.flux = variante.flux.stream()
                        .map(flux -> new Flux(flux.date(), flux.sens(), true))
                        .toList();
            case DEMANDE_EN_COURS -> variante.demandes = List.of();
            case OPERATION_NON_FINALISEE ->
                variante.operations =
                        variante.operations.stream().map(Situations::finalisee).toList();
            case ANOMALIE_HORS_LISTE -> {}
        }
    }

    private static Operation finalisee(Operation operation) {
        boolean bloque = operation.acte() == Acte.RACHAT_PARTIEL || operation.acte() == Acte.ARBITRAGE;
        return bloque && operation.etat() == EtatOperation.EN_COURS
                ? new Operation(
                        operation.acte(),
                        operation.date(),
                        operation.montant(),
                        EtatOperation.FINALISEE,
                        operation.selfcare())
                : operation;
    }
}
