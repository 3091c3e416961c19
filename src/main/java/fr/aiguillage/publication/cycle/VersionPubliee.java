package fr.aiguillage.publication.cycle;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A published version, without its files.
 *
 * @param numero from 1, without holes
 * @param empreinte of its content
 * @param guideDu the date of the guide it applies
 * @param enVigueurDepuis the day from which it decides, in Europe/Paris
 * @param titre what changed, in a few words
 * @param motif why
 * @param auteur who proposed it; the application, for the one that is shipped
 * @param approbateur who approved it; the application, for the one that is shipped
 * @param publieeLe when it was approved
 * @param brouillon the draft it comes from; {@code null} for the one that is shipped
 * @param annuleeLe when it was called off before it came into force; {@code null} otherwise
 */
public record VersionPubliee(
        int numero,
        String empreinte,
        LocalDate guideDu,
        LocalDate enVigueurDepuis,
        String titre,
        String motif,
        String auteur,
        String approbateur,
        Instant publieeLe,
        Long brouillon,
        Instant annuleeLe) {}
