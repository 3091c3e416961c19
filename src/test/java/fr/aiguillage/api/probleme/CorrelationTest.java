package fr.aiguillage.api.probleme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrelationTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00-" + TRACE + "-00f067aa0ba902b7-01",
                "00-" + TRACE + "-00f067aa0ba902b7-00",
                "cc-" + TRACE + "-00f067aa0ba902b7-01-what-comes-later"
            })
    void a_trace_is_read(String traceparent) {
        assertThat(Correlation.trace(traceparent)).contains(TRACE);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                TRACE,
                "ff-" + TRACE + "-00f067aa0ba902b7-01",
                "00-" + TRACE + "-00f067aa0ba902b7-01-more",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-" + TRACE + "-0000000000000000-01",
                "00-" + TRACE + "-00f067aa0ba902b7-01\n2026-01-01 ERROR forged"
            })
    void what_is_malformed_is_no_trace(String traceparent) {
        assertThat(Correlation.trace(traceparent)).isEmpty();
    }

    @Test
    void without_a_trace_each_error_has_its_own_identifier() {
        assertThat(Correlation.actuelle()).isNotEqualTo(Correlation.actuelle());
    }
}
