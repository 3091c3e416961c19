package fr.aiguillage.decision;

import java.time.LocalDate;

/**
 * The rule set that decided.
 *
 * @param version its number; {@code null} for a draft
 * @param empreinte SHA-256 over its content, in hexadecimal
 * @param enVigueurDepuis the day since which it decides; {@code null} for a draft
 * @param guideDu the date of the guide it applies
 */
public record Regles(Integer version, String empreinte, LocalDate enVigueurDepuis, LocalDate guideDu) {

    /** The same content, when it is no version yet. */
    public Regles enBrouillon() {
        return new Regles(null, empreinte, null, guideDu);
    }
}
