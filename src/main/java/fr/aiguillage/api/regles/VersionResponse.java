package fr.aiguillage.api.regles;

import fr.aiguillage.publication.cycle.Calendrier;
import fr.aiguillage.publication.cycle.EtatVersion;
import fr.aiguillage.publication.cycle.VersionPubliee;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A published version.
 *
 * @param etat where it stands today
 * @param enVigueurJusquAu the last day on which it decides; left out when nothing replaces it, or when it never decides
 * @param brouillon the draft it comes from; left out for the one that is shipped
 */
@Schema(name = "Version")
public record VersionResponse(
        int numero,
        EtatVersion etat,
        String empreinte,
        LocalDate guideDu,
        LocalDate enVigueurDepuis,
        LocalDate enVigueurJusquAu,
        String titre,
        String motif,
        String auteur,
        String approbateur,
        Instant publieeLe,
        Long brouillon,
        Instant annuleeLe) {

    /** @param aujourdhui in Europe/Paris */
    public static VersionResponse de(VersionPubliee version, Calendrier calendrier, LocalDate aujourdhui) {
        return new VersionResponse(
                version.numero(),
                calendrier.etat(version, aujourdhui),
                version.empreinte(),
                version.guideDu(),
                version.enVigueurDepuis(),
                calendrier.jusquAu(version).orElse(null),
                version.titre(),
                version.motif(),
                version.auteur(),
                version.approbateur(),
                version.publieeLe(),
                version.brouillon(),
                version.annuleeLe());
    }
}
