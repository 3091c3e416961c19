package fr.aiguillage.nativeimage.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The native executable is linked when it is built: what its code names and no jar brings stops the build. This finds
 * it without a builder.
 */
class LinkageIT {

    private static final int AT_LEAST = 50_000;

    private static PackagedService service;
    private static Walk walk;

    @BeforeAll
    static void walk() throws IOException {
        service = new PackagedService();
        walk = service.walk();
    }

    @AfterAll
    static void close() throws IOException {
        service.close();
    }

    @Test
    void findsAllThatIsNamed() {
        assertThat(walk.missing().stream()
                        .filter(missing -> Accepted.ALL.stream().noneMatch(accepted -> accepted.covers(missing)))
                        .map(walk::explain))
                .isEmpty();
    }

    @Test
    void acceptsNothingThatIsFound() {
        assertThat(Accepted.ALL).allMatch(accepted -> walk.missing().stream().anyMatch(accepted::covers));
    }

    /** Whoever stops at the door misses nothing. */
    @Test
    void goesThroughTheService() {
        assertThat(walk.size()).isGreaterThan(AT_LEAST);
    }

    @Test
    void linksEveryTypeThatIsRegistered() {
        assertThat(service.registered())
                .isNotEmpty()
                .allSatisfy(type -> assertThatCode(() ->
                                Class.forName(type, false, service.loader()).getDeclaredMethods())
                        .doesNotThrowAnyException());
    }
}
