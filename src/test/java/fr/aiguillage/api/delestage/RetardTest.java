package fr.aiguillage.api.delestage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RetardTest {

    private final Retard retard = new Retard();

    @Test
    void nothing_waits_before_anything_was_sent() {
        assertThat(retard.attente(7)).isZero();
    }

    @Test
    void one_task_is_on_its_way_at_a_time() {
        assertThat(retard.partir(10)).isTrue();
        assertThat(retard.partir(20)).isFalse();
        retard.revenir(50);
        assertThat(retard.partir(60)).isTrue();
    }

    @Test
    void what_comes_will_wait_as_long_as_the_last_one_did() {
        retard.partir(10);
        retard.revenir(50);
        assertThat(retard.attente(1_000)).isEqualTo(40);
    }

    @Test
    void and_longer_when_the_next_one_is_not_back_yet() {
        retard.partir(10);
        retard.revenir(50);
        retard.partir(60);
        assertThat(retard.attente(70)).isEqualTo(40);
        assertThat(retard.attente(160)).isEqualTo(100);
    }

    @Test
    void a_loop_that_rested_has_an_empty_queue() {
        retard.partir(10);
        retard.revenir(50);
        retard.reposer();
        assertThat(retard.attente(60)).isZero();
    }

    @Test
    void but_it_did_not_rest_while_the_task_is_on_its_way() {
        retard.partir(10);
        retard.revenir(50);
        retard.partir(60);
        retard.reposer();
        assertThat(retard.attente(61)).isEqualTo(40);
    }
}
