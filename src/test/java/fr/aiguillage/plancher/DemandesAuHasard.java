package fr.aiguillage.plancher;

import fr.aiguillage.decision.Mesure;
import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.decision.Seuil;
import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.Avance;
import fr.aiguillage.demande.Canal;
import fr.aiguillage.demande.Client;
import fr.aiguillage.demande.Contrat;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.demande.DemandeNonEnregistree;
import fr.aiguillage.demande.DonneeAModifier;
import fr.aiguillage.demande.EtatOperation;
import fr.aiguillage.demande.Flux;
import fr.aiguillage.demande.MoyenPaiement;
import fr.aiguillage.demande.NatureVersement;
import fr.aiguillage.demande.Operation;
import fr.aiguillage.demande.Portefeuille;
import fr.aiguillage.demande.Projet;
import fr.aiguillage.demande.RaisonAjoutCompte;
import fr.aiguillage.demande.SensArbitrage;
import fr.aiguillage.demande.SensFlux;
import fr.aiguillage.demande.Situation;
import fr.aiguillage.demande.TypeContrat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Any demands of one shape: the act, the client, the choices and the situations are drawn once, the amounts, days and
 * facts for each demand. A shape has few profiles, and the service remembers what the tables say of each, so that many
 * demands are decided in little time.
 *
 * <p>Rather those on which something turns: amounts at a threshold of the tables or a cent away, past acts that fill a
 * cap or leave a year on the day, days around the end of February and of the year.
 */
final class DemandesAuHasard {

    private static final BigDecimal CENTIME = new BigDecimal("0.01");
    private static final List<LocalDate> JOURS = Stream.of(
                    "2024-02-28", "2024-02-29", "2024-03-01", "2025-02-28", "2025-03-01", "2025-01-01", "2025-12-31")
            .map(LocalDate::parse)
            .toList();

    private final SplittableRandom hasard;
    private final Ruleset ruleset;
    private final Acte acte;
    private final Demande forme;
    private final Set<Situation> situations;

    DemandesAuHasard(long graine, Acte acte, Ruleset ruleset) {
        this.hasard = new SplittableRandom(graine);
        this.ruleset = ruleset;
        this.acte = acte;
        this.forme = forme();
        this.situations = situations();
    }

    private Demande forme() {
        return new Demande(
                acte,
                null,
                12,
                surtoutSi(acte == Acte.VERSEMENT_REGULIER, NatureVersement.MISE_EN_PLACE, NatureVersement.values()),
                null,
                surtoutSi(acte == Acte.ARBITRAGE, null, SensArbitrage.values()),
                chance(acte == Acte.VERSEMENT_PONCTUEL ? 25 : 3),
                surtoutSi(acte == Acte.AJOUT_COMPTE_BANCAIRE, null, RaisonAjoutCompte.values()),
                null,
                surtoutSi(acte == Acte.MISE_A_JOUR_ADRESSE, DonneeAModifier.ADRESSE, DonneeAModifier.values()),
                ou(50, null, () -> parmi(MoyenPaiement.values())),
                parmi(null, Canal.SITE, Canal.APPLICATION),
                JOURS.get(0),
                client(),
                new Contrat(
                        null,
                        parmi(null, TypeContrat.MONOSUPPORT, TypeContrat.MULTISUPPORTS),
                        null,
                        parmi(null, true, false),
                        true,
                        Set.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private Client client() {
        boolean defense = acte == Acte.RACHAT_TOTAL || acte == Acte.AJOUT_COMPTE_BANCAIRE;
        return new Client(
                parmi(null, Portefeuille.CR, Portefeuille.CF),
                chance(70),
                chance(30),
                chance(40),
                surtoutSi(defense, null, Projet.values()),
                surtoutSi(defense, null, true, false));
    }

    private Set<Situation> situations() {
        Set<Situation> tirees = EnumSet.noneOf(Situation.class);
        if (chance(55)) {
            IntStream.range(0, entre(1, 3)).forEach(i -> tirees.add(parmi(Situation.values())));
        }
        if (chance(85)) {
            tirees.remove(Situation.ANOMALIE_HORS_LISTE);
        }
        return tirees;
    }

    Demande suivante() {
        LocalDate jour = jour();
        List<Operation> operations = liste(60, 7, () -> operation(jour));
        int parAn = parmi(1, 2, 4, 12);
        BigDecimal montant = ou(10, null, () -> montant(jour, operations, parAn));
        return new Demande(
                acte,
                montant,
                parAn,
                forme.natureVersement(),
                parmi(null, true, false),
                forme.sensArbitrage(),
                forme.ajoutSupport(),
                forme.raisonAjoutCompte(),
                ou(20, null, () -> autour(seuilDe())),
                forme.donneeAModifier(),
                forme.moyenPaiement(),
                forme.canal(),
                jour,
                forme.client(),
                contrat(jour, montant, operations));
    }

    /** Each situation is declared or shows in a fact, by chance; facts that make none stand beside. */
    private Contrat contrat(LocalDate jour, BigDecimal montant, List<Operation> operations) {
        Set<Situation> declarees = EnumSet.noneOf(Situation.class);
        situations.stream().filter(situation -> chance(50)).forEach(declarees::add);
        boolean avance = enFait(Situation.AVANCE_EN_COURS, declarees);
        boolean flux = enFait(Situation.FLUX_NON_CONVERTIS, declarees);
        boolean demande = enFait(Situation.DEMANDE_EN_COURS, declarees);
        boolean produitActive = !enFait(Situation.PRODUIT_NON_ACTIVE, declarees);
        situations.stream()
                .filter(situation -> situation == Situation.OPERATION_NON_FINALISEE || situation.cas() == 0)
                .forEach(declarees::add);
        return new Contrat(
                null,
                forme.contrat().type(),
                ou(35, null, () -> valeur(montant)),
                forme.contrat().ribEnregistre(),
                produitActive,
                declarees,
                avances(jour, avance),
                flux(jour, flux),
                demande ? List.of(new DemandeNonEnregistree(parmi(Acte.values()), jour.minusDays(1))) : List.of(),
                operations);
    }

    /** Whether a fact shows it: when it holds and is not declared, and now and then when it is declared too. */
    private boolean enFait(Situation situation, Set<Situation> declarees) {
        return situations.contains(situation) && (!declarees.contains(situation) || chance(20));
    }

    private List<Avance> avances(LocalDate jour, boolean enCours) {
        List<Avance> avances = liste(20, 1, () -> new Avance(jour.minusMonths(3), BigDecimal.ZERO));
        if (enCours) {
            avances.add(new Avance(jour.minusMonths(2), parmi(CENTIME, new BigDecimal("120.50"))));
        }
        return avances;
    }

    private List<Flux> flux(LocalDate jour, boolean enAttente) {
        List<Flux> flux = liste(
                20,
                2,
                () -> chance(50)
                        ? new Flux(jour.plusDays(entre(1, 2)), parmi(SensFlux.values()), false)
                        : new Flux(jour.minusDays(entre(0, 2)), parmi(SensFlux.values()), true));
        if (enAttente) {
            flux.add(new Flux(jour.minusDays(entre(0, 2)), parmi(SensFlux.values()), false));
        }
        return flux;
    }

    private LocalDate jour() {
        return chance(40) ? parmi(JOURS) : LocalDate.of(2024, 1, 1).plusDays(entre(0, 1_000));
    }

    private Operation operation(LocalDate jour) {
        return new Operation(
                chance(80) ? acte : parmi(Acte.values()),
                jourPasse(jour),
                ou(5, BigDecimal.ZERO, () -> fraction(seuilDe())),
                chance(85) ? EtatOperation.FINALISEE : parmi(EtatOperation.values()),
                chance(93));
    }

    private LocalDate jourPasse(LocalDate jour) {
        return switch (entre(0, 5)) {
            case 0 -> jour.minusYears(1).plusDays(entre(-2, 2));
            case 1 -> LocalDate.of(jour.getYear(), 1, 1).minusDays(entre(0, 1));
            case 2 -> jour.plusDays(entre(-2, 1));
            default -> jour.minusDays(entre(1, 380));
        };
    }

    /** Alone, or with what was done within the year, it comes near a threshold of the act. */
    private BigDecimal montant(LocalDate jour, List<Operation> operations, int parAn) {
        BigDecimal seuil = seuilDe();
        if (chance(40)) {
            seuil = seuil.subtract(operations.stream()
                    .filter(operation -> operation.acte() == acte && operation.comptee())
                    .filter(operation -> !operation.date().isAfter(jour))
                    .filter(operation -> operation.date().isAfter(jour.minusYears(1)))
                    .map(Operation::montant)
                    .reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        if (acte == Acte.VERSEMENT_REGULIER && chance(60)) {
            seuil = seuil.divide(BigDecimal.valueOf(parAn), 2, RoundingMode.DOWN);
        }
        return autour(seuil);
    }

    private BigDecimal valeur(BigDecimal montant) {
        return chance(50) && montant != null
                ? autour(montant.add(seuil(Acte.RACHAT_PARTIEL, Mesure.VALEUR_RESTANTE)))
                : autour(seuil(Acte.RACHAT_TOTAL, Mesure.MONTANT));
    }

    private BigDecimal seuil(Acte acte, Mesure mesure) {
        return parmi(ruleset.seuils(acte).stream()
                .filter(seuil -> seuil.mesure() == mesure)
                .map(Seuil::limite)
                .toList());
    }

    private BigDecimal seuilDe() {
        List<BigDecimal> limites =
                ruleset.seuils(acte).stream().map(Seuil::limite).toList();
        return limites.isEmpty() ? BigDecimal.valueOf(100) : parmi(limites);
    }

    /** At it, a cent away, or anywhere below its double; never nothing. */
    private BigDecimal autour(BigDecimal seuil) {
        BigDecimal montant = switch (entre(0, 5)) {
            case 0, 1 -> seuil;
            case 2 -> seuil.subtract(CENTIME);
            case 3 -> seuil.add(CENTIME);
            default -> BigDecimal.valueOf(hasard.nextLong(1, 200 * Math.max(1, seuil.longValue()) + 1), 2);
        };
        return montant.max(CENTIME);
    }

    private BigDecimal fraction(BigDecimal seuil) {
        return chance(50)
                ? seuil.divide(BigDecimal.valueOf(entre(1, 6)), 2, RoundingMode.DOWN)
                : BigDecimal.valueOf(hasard.nextLong(1, 50 * Math.max(1, seuil.longValue()) + 1), 2);
    }

    /** Any of them where it matters, else rarely anything but the usual. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    private <T> T surtoutSi(boolean compte, T habituelle, T... valeurs) {
        return chance(compte ? 15 : 95) ? habituelle : parmi(valeurs);
    }

    private <T> T ou(int pourCent, T valeur, Supplier<T> autre) {
        return chance(pourCent) ? valeur : autre.get();
    }

    private <T> List<T> liste(int pourCent, int longueur, Supplier<T> element) {
        List<T> liste = new ArrayList<>();
        if (chance(pourCent)) {
            IntStream.range(0, entre(1, longueur)).forEach(i -> liste.add(element.get()));
        }
        return liste;
    }

    private boolean chance(int pourCent) {
        return hasard.nextInt(100) < pourCent;
    }

    private int entre(int min, int max) {
        return hasard.nextInt(min, max + 1);
    }

    @SafeVarargs
    private <T> T parmi(T... valeurs) {
        return valeurs[hasard.nextInt(valeurs.length)];
    }

    private <T> T parmi(List<T> valeurs) {
        return valeurs.get(hasard.nextInt(valeurs.size()));
    }
}
