package fr.aiguillage.demande;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a client wants to do, on which day, on which contract.
 *
 * @param acte the act
 * @param montant in euros: of the act, gross; of one payment for a regular payment; the contract's value for a
 *     total withdrawal; {@code null} when unknown
 * @param versementsParAn how many regular payments a year: 1, 2, 4 or 12
 * @param natureVersement what is wanted of a regular payment
 * @param partUC whether a part goes to unit-linked funds; {@code null} when unknown
 * @param sensArbitrage direction of a switch; {@code null} when unknown
 * @param ajoutSupport whether the payment adds a fund to the contract
 * @param raisonAjoutCompte why a bank account is added; {@code null} when unknown
 * @param montantProjet in euros, of the payment for which the account is added; {@code null} when unknown
 * @param donneeAModifier which personal data are to be changed
 * @param moyenPaiement what the client would like to pay or be paid with; {@code null} when not said
 * @param canal where the client would do it; {@code null} when not said
 * @param dateDemande the day that is decided on
 * @param client who asks
 * @param contrat on what
 */
public record Demande(
        Acte acte,
        BigDecimal montant,
        int versementsParAn,
        NatureVersement natureVersement,
        Boolean partUC,
        SensArbitrage sensArbitrage,
        boolean ajoutSupport,
        RaisonAjoutCompte raisonAjoutCompte,
        BigDecimal montantProjet,
        DonneeAModifier donneeAModifier,
        MoyenPaiement moyenPaiement,
        Canal canal,
        LocalDate dateDemande,
        Client client,
        Contrat contrat) {

    /**
     * The amount that the thresholds of the act are compared with: of the planned payment for a bank account, the value
     * of the contract for a total withdrawal whose amount is not told; {@code null} when unknown.
     */
    public BigDecimal montantCompare() {
        return switch (acte) {
            case AJOUT_COMPTE_BANCAIRE -> montantProjet;
            case RACHAT_TOTAL -> montant == null ? contrat.valeur() : montant;
            default -> montant;
        };
    }
}
