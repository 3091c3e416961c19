package fr.aiguillage.demande;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * The contract and its facts.
 *
 * @param reference echoed, never interpreted; {@code null} when none is given
 * @param type one fund or several; {@code null} when unknown
 * @param valeur its value in euros; {@code null} when unknown
 * @param ribEnregistre whether a bank account is registered; {@code null} when unknown
 * @param produitActive whether its product is switched on for selfcare
 * @param situations what the adviser sees and declares
 * @param avances loans against the contract
 * @param flux movements of money
 * @param demandes selfcare requests that are not recorded yet
 * @param operations past acts
 */
public record Contrat(
        Reference reference,
        TypeContrat type,
        BigDecimal valeur,
        Boolean ribEnregistre,
        boolean produitActive,
        Set<Situation> situations,
        List<Avance> avances,
        List<Flux> flux,
        List<DemandeNonEnregistree> demandes,
        List<Operation> operations) {}
