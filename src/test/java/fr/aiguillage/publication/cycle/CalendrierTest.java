package fr.aiguillage.publication.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which version decides on which day. */
class CalendrierTest {

    private static final VersionPubliee PREMIERE = version(1, "2024-01-17", null);
    private static final VersionPubliee DEUXIEME = version(2, "2026-12-01", null);
    private static final LocalDate AUJOURDHUI = LocalDate.parse("2026-11-24");

    @Test
    void a_version_decides_from_its_day_on() {
        Calendrier calendrier = new Calendrier(List.of(PREMIERE, DEUXIEME));
        assertThat(calendrier.le(LocalDate.parse("2026-11-30"))).isEqualTo(PREMIERE);
        assertThat(calendrier.le(LocalDate.parse("2026-12-01"))).isEqualTo(DEUXIEME);
        assertThat(calendrier.le(LocalDate.parse("2031-01-01"))).isEqualTo(DEUXIEME);
    }

    @Test
    void a_day_before_the_first_version_is_decided_by_the_first() {
        assertThat(new Calendrier(List.of(PREMIERE, DEUXIEME)).le(LocalDate.parse("2001-01-01")))
                .isEqualTo(PREMIERE);
    }

    @Test
    void of_two_versions_of_the_same_day_the_later_published_decides() {
        VersionPubliee corrigee = version(3, "2026-12-01", null);
        Calendrier calendrier = new Calendrier(List.of(PREMIERE, DEUXIEME, corrigee));
        assertThat(calendrier.le(LocalDate.parse("2026-12-01"))).isEqualTo(corrigee);
        assertThat(calendrier.quiDecident()).containsExactly(PREMIERE, corrigee);
    }

    @Test
    void a_version_published_later_for_an_earlier_day_does_not_replace_the_one_scheduled() {
        VersionPubliee urgente = version(3, "2026-11-24", null);
        Calendrier calendrier = new Calendrier(List.of(PREMIERE, DEUXIEME, urgente));
        assertThat(calendrier.le(LocalDate.parse("2026-11-30"))).isEqualTo(urgente);
        assertThat(calendrier.le(LocalDate.parse("2026-12-01"))).isEqualTo(DEUXIEME);
    }

    @Test
    void a_version_called_off_never_decides() {
        VersionPubliee annulee = version(2, "2026-12-01", Instant.parse("2026-11-24T10:00:00Z"));
        Calendrier calendrier = new Calendrier(List.of(PREMIERE, annulee));
        assertThat(calendrier.le(LocalDate.parse("2027-01-01"))).isEqualTo(PREMIERE);
        assertThat(calendrier.etat(annulee, AUJOURDHUI)).isEqualTo(EtatVersion.ANNULEE);
    }

    @Test
    void a_version_is_approved_then_in_force_then_replaced() {
        Calendrier calendrier = new Calendrier(List.of(PREMIERE, DEUXIEME));
        assertThat(calendrier.etat(DEUXIEME, AUJOURDHUI)).isEqualTo(EtatVersion.APPROUVEE);
        assertThat(calendrier.etat(PREMIERE, AUJOURDHUI)).isEqualTo(EtatVersion.EN_VIGUEUR);
        LocalDate premierDecembre = DEUXIEME.enVigueurDepuis();
        assertThat(calendrier.etat(DEUXIEME, premierDecembre)).isEqualTo(EtatVersion.EN_VIGUEUR);
        assertThat(calendrier.etat(PREMIERE, premierDecembre)).isEqualTo(EtatVersion.REMPLACEE);
    }

    static VersionPubliee version(int numero, String enVigueurDepuis, Instant annuleeLe) {
        LocalDate guide = LocalDate.parse("2024-01-17");
        Instant publiee = Instant.parse("2026-11-01T08:00:00Z");
        return new VersionPubliee(
                numero,
                "e" + numero,
                guide,
                LocalDate.parse(enVigueurDepuis),
                "titre",
                "motif",
                "anne",
                "benoit",
                publiee,
                null,
                annuleeLe);
    }
}
