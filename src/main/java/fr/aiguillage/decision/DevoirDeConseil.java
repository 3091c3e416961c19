package fr.aiguillage.decision;

import java.util.List;

/**
 * Whether advice is due before the act.
 *
 * @param application whether it is due
 * @param motifs why, in French
 */
public record DevoirDeConseil(Application application, List<Texte> motifs) {

    /** Whether the duty of advice applies. */
    public enum Application {
        REQUIS,
        NON_REQUIS,
        NON_APPLICABLE
    }
}
