package fr.aiguillage.api.delestage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Waits of more than 50 are too long, once they have been so for 100. */
class ExcesTest {

    private final Exces exces = new Exces(50, 100);

    @Test
    void a_short_wait_is_never_too_long() {
        assertThat(exces.depasse(50, 0)).isFalse();
        assertThat(exces.depasse(50, 1_000)).isFalse();
    }

    @Test
    void a_pause_is_no_overload() {
        assertThat(exces.depasse(80, 0)).isFalse();
        assertThat(exces.depasse(99, 19)).isFalse();
        exces.finirLeTour();
        assertThat(exces.depasse(5, 100)).isFalse();
        exces.finirLeTour();
        assertThat(exces.depasse(80, 200)).isFalse();
    }

    @Test
    void long_waits_in_every_round_for_a_while_are() {
        assertThat(exces.depasse(60, 0)).isFalse();
        exces.finirLeTour();
        assertThat(exces.depasse(20, 50)).isFalse();
        assertThat(exces.depasse(60, 90)).isFalse();
        exces.finirLeTour();
        assertThat(exces.depasse(60, 100)).isTrue();
        assertThat(exces.depasse(20, 100)).isFalse();
    }

    @Test
    void it_is_over_once_a_round_has_gone_by_without() {
        exces.depasse(60, 0);
        exces.finirLeTour();
        assertThat(exces.depasse(60, 200)).isTrue();
        exces.finirLeTour();
        exces.depasse(50, 210);
        exces.finirLeTour();
        assertThat(exces.depasse(60, 220)).isFalse();
    }

    @Test
    void or_once_there_was_nothing_to_do() {
        exces.depasse(60, 0);
        exces.finirLeTour();
        exces.reposer();
        assertThat(exces.depasse(60, 200)).isFalse();
    }
}
