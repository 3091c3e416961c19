package fr.aiguillage.publication.cycle;

import static fr.aiguillage.publication.cycle.CalendrierTest.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.aiguillage.decision.AucunRulesetException;
import fr.aiguillage.decision.Constats;
import fr.aiguillage.decision.LigneDeclenchee;
import fr.aiguillage.decision.Profil;
import fr.aiguillage.decision.Regles;
import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.decision.Seuil;
import fr.aiguillage.decision.Verdict;
import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.Canal;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.RulesetRefuseException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The versions that decide, made ready before they do. */
class VersionsEnVigueurTest {

    private static final LocalDate AUJOURDHUI = LocalDate.parse("2026-11-24");

    private final List<Integer> compilees = new ArrayList<>();
    private final List<Integer> mauvaises = new ArrayList<>();
    private final VersionsEnVigueur versions = new VersionsEnVigueur(version -> {
        compilees.add(version.numero());
        if (mauvaises.contains(version.numero())) {
            throw new RulesetRefuseException(List.of());
        }
        RulesetContent contenu = version.contenu();
        return new RulesetFactice(
                new Regles(version.numero(), "e" + version.numero(), version.enVigueurDepuis(), contenu.guideDu()));
    });

    @Test
    void before_anything_is_loaded_nothing_decides() {
        assertThatThrownBy(() -> versions.le(AUJOURDHUI)).isInstanceOf(AucunRulesetException.class);
        assertThat(versions.pret(AUJOURDHUI)).isFalse();
    }

    @Test
    void the_version_of_the_day_decides_and_those_to_come_are_ready() {
        charger(version(1, "2024-01-17", null), version(2, "2026-12-01", null));
        assertThat(decide("2026-11-30")).isEqualTo(1);
        assertThat(decide("2026-12-01")).isEqualTo(2);
        assertThat(versions.pret(LocalDate.parse("2026-12-01"))).isTrue();
    }

    @Test
    void a_version_that_is_already_there_is_not_made_again() {
        charger(version(1, "2024-01-17", null));
        charger(version(1, "2024-01-17", null), version(2, "2026-11-24", null));
        assertThat(compilees).containsExactly(1, 2);
    }

    @Test
    void a_version_that_is_not_fit_to_decide_leaves_the_one_before_in_place() {
        mauvaises.add(2);
        assertThat(versions.charger(
                        List.of(version(1, "2024-01-17", null), version(2, "2026-11-24", null)),
                        VersionsEnVigueurTest::contenu,
                        AUJOURDHUI))
                .containsOnlyKeys(2);
        assertThat(decide("2026-11-24")).isEqualTo(1);
    }

    @Test
    void when_no_version_is_fit_what_was_there_stays() {
        charger(version(1, "2024-01-17", null));
        mauvaises.add(2);
        assertThatThrownBy(() -> charger(version(2, "2026-11-24", null))).isInstanceOf(AucunRulesetException.class);
        assertThat(decide("2026-11-24")).isEqualTo(1);
    }

    @Test
    void the_far_past_is_made_ready_when_asked_for_and_kept_for_a_while() {
        VersionPubliee[] mensuelles = IntStream.rangeClosed(1, 10)
                .mapToObj(mois -> version(mois, "2026-%02d-01".formatted(mois), null))
                .toArray(VersionPubliee[]::new);
        charger(mensuelles);
        assertThat(compilees).containsExactly(8, 9, 10);
        assertThat(versions.pret(LocalDate.parse("2026-03-15"))).isFalse();
        assertThat(decide("2026-03-15")).isEqualTo(3);
        assertThat(decide("2026-03-20")).isEqualTo(3);
        assertThat(compilees).containsExactly(8, 9, 10, 3);
    }

    @Test
    void three_hundred_publications_of_one_day_keep_one_version_ready() {
        VersionPubliee[] duJour = IntStream.rangeClosed(1, 300)
                .mapToObj(numero -> version(numero, "2026-11-24", null))
                .toArray(VersionPubliee[]::new);
        charger(duJour);
        assertThat(compilees).containsExactly(300);
    }

    @Test
    void a_version_called_off_is_never_made_ready() {
        charger(version(1, "2024-01-17", null), version(2, "2026-12-01", Instant.parse("2026-11-24T09:00:00Z")));
        assertThat(compilees).containsExactly(1);
    }

    private void charger(VersionPubliee... publiees) {
        versions.charger(List.of(publiees), VersionsEnVigueurTest::contenu, AUJOURDHUI);
    }

    private int decide(String jour) {
        return versions.le(LocalDate.parse(jour)).regles().version();
    }

    private static RulesetContent contenu(String empreinte) {
        return new RulesetContent(LocalDate.parse("2024-01-17"), new TreeMap<>());
    }

    private record RulesetFactice(Regles regles) implements Ruleset {

        @Override
        public Constats constater(Demande demande) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Seuil> seuils(Acte acte) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<LigneDeclenchee> lignes() {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Canal> canaux(Acte acte) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Verdict trancher(Profil profil) {
            throw new UnsupportedOperationException();
        }
    }
}
