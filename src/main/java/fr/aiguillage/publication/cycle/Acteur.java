package fr.aiguillage.publication.cycle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Who does something, and when.
 *
 * @param nom as the provider of identities gives it
 */
public record Acteur(String nom, Instant instant) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** The day in Europe/Paris. */
    public LocalDate jour() {
        return LocalDate.ofInstant(instant, PARIS);
    }
}
