package fr.aiguillage.api.delestage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** An event loop whose clock is turned by hand, in milliseconds. */
class TourTest {

    private final Tour tour = new Tour();
    private long maintenant = Duration.ofHours(1).toNanos();

    @Test
    void the_first_request_after_a_rest_has_not_waited() {
        assertThat(prendre()).isZero();
        finir();
        avancer(500);
        assertThat(prendre()).isZero();
    }

    @Test
    void the_second_of_a_round_has_waited_for_the_first() {
        prendre();
        avancer(7);
        assertThat(prendre()).isEqualTo(7);
    }

    @Test
    void what_a_round_takes_up_may_have_come_since_the_previous_one_began() {
        prendre();
        avancer(30);
        finir();
        assertThat(prendre()).isEqualTo(30);
        avancer(5);
        assertThat(prendre()).isEqualTo(35);
    }

    @Test
    void but_not_since_the_one_before() {
        prendre();
        avancer(30);
        finir();
        prendre();
        avancer(5);
        finir();
        assertThat(prendre()).isEqualTo(5);
    }

    @Test
    void a_loop_takes_a_while_to_find_out_what_has_come_during_a_long_round() {
        prendre();
        avancer(300);
        finir();
        avancer(20);
        assertThat(prendre()).isEqualTo(320);
        finir();
        avancer(40);
        assertThat(prendre()).isZero();
    }

    @Test
    void only_the_first_of_a_round_begins_it() {
        assertThat(tour.commencer(maintenant)).isTrue();
        assertThat(tour.commencer(maintenant)).isFalse();
        finir();
        assertThat(tour.commencer(maintenant)).isTrue();
    }

    private long prendre() {
        tour.commencer(maintenant);
        return Duration.ofNanos(tour.attente(maintenant)).toMillis();
    }

    private void finir() {
        tour.finir(maintenant);
    }

    private void avancer(long millisecondes) {
        maintenant += Duration.ofMillis(millisecondes).toNanos();
    }
}
