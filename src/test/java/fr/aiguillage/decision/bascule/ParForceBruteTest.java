package fr.aiguillage.decision.bascule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.decision.Seuil;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.demande.Etendue;
import fr.aiguillage.publication.Livraison;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Every amount and every day is answered as the last tipping point before it says, whoever looks for it. */
class ParForceBruteTest {

    @Property(tries = 150)
    void every_amount_is_answered_as_told(
            @ForAll("demandes") Demande demande,
            @ForAll @Size(25) List<@net.jqwik.api.From("montants") BigDecimal> hasard) {
        List<Bascule> bascules = Bascules.autour(demande, Livraison.RULESET).toutes();
        for (ChampDeMontant champ : ChampDeMontant.de(demande)) {
            List<Bascule> duChamp = bascules.stream()
                    .filter(bascule -> bascule.champ().equals(champ.nom()))
                    .toList();
            BigDecimal actuel = champ.lire(demande);
            for (BigDecimal montant : aEprouver(demande, duChamp, hasard)) {
                Demande attendue = montant.compareTo(actuel) >= 0
                        ? derniere(duChamp, Sens.A_PARTIR_DE, valeur -> valeur.compareTo(montant) <= 0, demande)
                        : derniere(duChamp, Sens.JUSQU_A, valeur -> valeur.compareTo(montant) >= 0, demande);
                assertThat(Empreinte.de(champ.ecrire(demande, montant)))
                        .as("%s %s", champ.nom(), montant)
                        .isEqualTo(Empreinte.de(attendue));
            }
        }
    }

    @Property(tries = 20)
    void every_day_of_the_year_is_answered_as_told(@ForAll("demandes") Demande demande) {
        List<Bascule> jours = Bascules.autour(demande, Livraison.RULESET).toutes().stream()
                .filter(bascule -> bascule.champ().equals("dateDemande"))
                .sorted((une, autre) -> ((LocalDate) une.valeur()).compareTo((LocalDate) autre.valeur()))
                .toList();
        LocalDate fin = jours.size() < 6
                ? demande.dateDemande().plusYears(1).plusDays(2)
                : (LocalDate) jours.get(5).valeur();
        for (LocalDate jour = demande.dateDemande(); !jour.isAfter(fin); jour = jour.plusDays(1)) {
            LocalDate ceJour = jour;
            Demande attendue = jours.stream()
                    .filter(bascule -> !((LocalDate) bascule.valeur()).isAfter(ceJour))
                    .reduce((une, autre) -> autre)
                    .map(Bascule::demande)
                    .orElse(demande);
            Demande reelle = Variante.de(demande, variante -> variante.dateDemande = ceJour);
            assertThat(Empreinte.de(reelle).sansPrecautions())
                    .as("%s", jour)
                    .isEqualTo(Empreinte.de(attendue).sansPrecautions());
        }
    }

    @Property(tries = 60)
    void every_other_fact_that_is_told_changes_the_answer(@ForAll("demandes") Demande demande) {
        Empreinte actuelle = Empreinte.de(demande);
        Bascules.autour(demande, Livraison.RULESET).toutes().stream()
                .filter(bascule -> bascule.sens() != Sens.A_PARTIR_DE && bascule.sens() != Sens.JUSQU_A)
                .forEach(bascule -> assertThat(Empreinte.de(bascule.demande()))
                        .as(bascule.phrase())
                        .isNotEqualTo(actuelle));
    }

    @Provide
    Arbitrary<Demande> demandes() {
        return DesDemandes.quelconques();
    }

    @Provide
    Arbitrary<BigDecimal> montants() {
        return DesDemandes.montants();
    }

    private static Demande derniere(
            List<Bascule> bascules, Sens sens, Predicate<BigDecimal> franchie, Demande demande) {
        return bascules.stream()
                .filter(bascule -> bascule.sens() == sens && franchie.test((BigDecimal) bascule.valeur()))
                .reduce((une, autre) -> loin(autre, demande).compareTo(loin(une, demande)) > 0 ? autre : une)
                .map(Bascule::demande)
                .orElse(demande);
    }

    private static BigDecimal loin(Bascule bascule, Demande demande) {
        return ChampDeMontant.de(demande).stream()
                .filter(champ -> champ.nom().equals(bascule.champ()))
                .findFirst()
                .map(champ -> ((BigDecimal) bascule.valeur())
                        .subtract(champ.lire(demande))
                        .abs())
                .orElseThrow();
    }

    /** Chance, and every cent around each limit, less what was done before, spread over the payments of a year. */
    private static TreeSet<BigDecimal> aEprouver(Demande demande, List<Bascule> bascules, List<BigDecimal> hasard) {
        List<BigDecimal> centres = new ArrayList<>();
        bascules.forEach(bascule -> centres.add((BigDecimal) bascule.valeur()));
        BigDecimal passe = demande.contrat().operations().stream()
                .map(operation -> operation.montant())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        for (Seuil seuil : Livraison.RULESET.seuils(demande.acte())) {
            for (BigDecimal reste : List.of(seuil.limite(), seuil.limite().subtract(passe))) {
                centres.add(reste);
                centres.add(reste.divide(BigDecimal.valueOf(demande.versementsParAn()), 2, RoundingMode.HALF_EVEN));
            }
        }
        TreeSet<BigDecimal> montants = new TreeSet<>(hasard);
        for (BigDecimal centre : centres) {
            for (int centimes = -2; centimes <= 2; centimes++) {
                montants.add(centre.add(BigDecimal.valueOf(centimes, 2)));
            }
        }
        return new TreeSet<>(montants.subSet(Etendue.CENTIME, true, Etendue.MONTANT_MAXIMAL, true));
    }
}
