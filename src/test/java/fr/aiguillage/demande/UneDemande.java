package fr.aiguillage.demande;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A demand to be filled in, of 15 March 2024 unless told otherwise. */
public final class UneDemande {

    private final Acte acte;
    private BigDecimal montant;
    private int versementsParAn = 12;
    private NatureVersement nature = NatureVersement.MISE_EN_PLACE;
    private LocalDate date = LocalDate.of(2024, 3, 15);
    private boolean produitActive = true;
    private final Set<Situation> situations = EnumSet.noneOf(Situation.class);
    private final List<Avance> avances = new ArrayList<>();
    private final List<Flux> flux = new ArrayList<>();
    private final List<DemandeNonEnregistree> demandes = new ArrayList<>();
    private final List<Operation> operations = new ArrayList<>();

    private UneDemande(Acte acte) {
        this.acte = acte;
    }

    public static UneDemande de(Acte acte) {
        return new UneDemande(acte);
    }

    public UneDemande montant(String euros) {
        montant = new BigDecimal(euros);
        return this;
    }

    public UneDemande versementsParAn(int nombre) {
        versementsParAn = nombre;
        return this;
    }

    public UneDemande nature(NatureVersement voulue) {
        nature = voulue;
        return this;
    }

    public UneDemande le(String jour) {
        date = LocalDate.parse(jour);
        return this;
    }

    public UneDemande produitNonActive() {
        produitActive = false;
        return this;
    }

    public UneDemande situation(Situation declaree) {
        situations.add(declaree);
        return this;
    }

    public UneDemande avance(String solde) {
        avances.add(new Avance(date, new BigDecimal(solde)));
        return this;
    }

    public UneDemande flux(String jour, boolean converti) {
        flux.add(new Flux(LocalDate.parse(jour), SensFlux.ENTRANT, converti));
        return this;
    }

    public UneDemande demandeNonEnregistree() {
        demandes.add(new DemandeNonEnregistree(Acte.ARBITRAGE, date));
        return this;
    }

    public UneDemande operation(Acte passee, String jour, String euros) {
        return operation(passee, jour, euros, EtatOperation.FINALISEE, true);
    }

    public UneDemande operation(Acte passee, String jour, String euros, EtatOperation etat, boolean selfcare) {
        operations.add(new Operation(passee, LocalDate.parse(jour), new BigDecimal(euros), etat, selfcare));
        return this;
    }

    public Demande demande() {
        return new Demande(
                acte,
                montant,
                versementsParAn,
                nature,
                null,
                SensArbitrage.EURO_VERS_UC,
                false,
                RaisonAjoutCompte.AJOUT_SEUL,
                null,
                DonneeAModifier.ADRESSE,
                null,
                null,
                date,
                new Client(Portefeuille.CR, true, false, false, null, null),
                new Contrat(null, null, null, true, produitActive, situations, avances, flux, demandes, operations));
    }
}
