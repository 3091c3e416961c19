package fr.aiguillage.decision.bascule;

import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.Avance;
import fr.aiguillage.demande.Client;
import fr.aiguillage.demande.Contrat;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.demande.DonneeAModifier;
import fr.aiguillage.demande.EtatOperation;
import fr.aiguillage.demande.Flux;
import fr.aiguillage.demande.MoyenPaiement;
import fr.aiguillage.demande.NatureVersement;
import fr.aiguillage.demande.Operation;
import fr.aiguillage.demande.Portefeuille;
import fr.aiguillage.demande.RaisonAjoutCompte;
import fr.aiguillage.demande.SensArbitrage;
import fr.aiguillage.demande.SensFlux;
import fr.aiguillage.demande.Situation;
import fr.aiguillage.demande.TypeContrat;
import fr.aiguillage.publication.Livraison;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any demand of 15 March 2024, with a past that weighs on the caps. */
final class DesDemandes {

    private static final LocalDate JOUR = Livraison.JOUR;

    private DesDemandes() {}

    static Arbitrary<Demande> quelconques() {
        return Arbitraries.of(Acte.values())
                .flatMap(acte -> Combinators.combine(
                                montants().injectNull(0.1),
                                Arbitraries.of(1, 2, 4, 12),
                                Arbitraries.of(NatureVersement.values()),
                                Arbitraries.of(RaisonAjoutCompte.values()).injectNull(0.2),
                                Arbitraries.of(MoyenPaiement.values()).injectNull(0.6),
                                clients(),
                                contrats(acte))
                        .as((montant, parAn, nature, raison, moyen, client, contrat) -> new Demande(
                                acte,
                                montant,
                                parAn,
                                nature,
                                null,
                                SensArbitrage.EURO_VERS_UC,
                                false,
                                raison,
                                montant,
                                DonneeAModifier.ADRESSE,
                                moyen,
                                null,
                                JOUR,
                                client,
                                contrat)));
    }

    static Arbitrary<BigDecimal> montants() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(1, 12_000_000).map(DesDemandes::centimes),
                Arbitraries.of("0.01", "1", "4999", "5000", "10000", "20000.01", "50000", "999999999.99")
                        .map(BigDecimal::new));
    }

    private static Arbitrary<Client> clients() {
        return Combinators.combine(
                        Arbitraries.of(Portefeuille.values()).injectNull(0.3),
                        Arbitraries.of(true, true, false),
                        Arbitraries.of(false, false, true),
                        Arbitraries.of(true, false))
                .as((portefeuille, accepte, refuse, autres) ->
                        new Client(portefeuille, accepte, refuse, autres, null, null));
    }

    private static Arbitrary<Contrat> contrats(Acte acte) {
        return Combinators.combine(
                        Arbitraries.of(TypeContrat.values()).injectNull(0.5),
                        Arbitraries.longs()
                                .between(0, 6_000_000)
                                .map(DesDemandes::centimes)
                                .injectNull(0.5),
                        Arbitraries.of(true, false).injectNull(0.3),
                        Arbitraries.of(Situation.values()).set().ofMaxSize(1),
                        Arbitraries.of("0", "120.50")
                                .map(solde -> new Avance(JOUR.minusYears(1), new BigDecimal(solde)))
                                .list()
                                .ofMaxSize(1),
                        flux().list().ofMaxSize(1),
                        operations(acte).list().ofMaxSize(5))
                .as((type, valeur, rib, situations, avances, flux, operations) -> new Contrat(
                        null, type, valeur, rib, true, frequentes(situations), avances, flux, List.of(), operations));
    }

    /** Situations hide what an amount does: most contracts have none. */
    private static Set<Situation> frequentes(Set<Situation> situations) {
        return situations.contains(Situation.AVANCE_EN_COURS) || situations.contains(Situation.FLUX_NON_CONVERTIS)
                ? situations
                : Set.of();
    }

    private static Arbitrary<Flux> flux() {
        return Combinators.combine(Arbitraries.integers().between(-10, 40), Arbitraries.of(true, true, false))
                .as((jours, converti) -> new Flux(JOUR.plusDays(jours), SensFlux.ENTRANT, converti));
    }

    private static Arbitrary<Operation> operations(Acte acte) {
        return Combinators.combine(
                        Arbitraries.of(acte, acte, acte, Acte.RACHAT_PARTIEL),
                        Arbitraries.integers().between(-400, 20),
                        Arbitraries.longs().between(0, 3_000_000),
                        Arbitraries.of(
                                EtatOperation.FINALISEE,
                                EtatOperation.FINALISEE,
                                EtatOperation.FINALISEE,
                                EtatOperation.EN_COURS,
                                EtatOperation.ANNULEE))
                .as((passee, jours, centimes, etat) ->
                        new Operation(passee, JOUR.plusDays(jours), centimes(centimes), etat, true));
    }

    private static BigDecimal centimes(long centimes) {
        return BigDecimal.valueOf(centimes, 2);
    }
}
