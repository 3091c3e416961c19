package fr.aiguillage.publication.impact;

import java.util.List;

/**
 * What becomes of a table from one content to another.
 *
 * @param fichier the file that holds it
 * @param table its title
 * @param structure what has changed in its columns or in what they may hold, in French
 * @param regions every demand that it answers otherwise; empty when the nature is not {@link Nature#REPONSES}
 */
public record ChangementDeTable(
        String fichier, String table, Nature nature, List<String> structure, List<RegionChangee> regions) {

    /** What kind of change it is. */
    public enum Nature {
        AJOUTEE,
        SUPPRIMEE,
        /** It answers some demands otherwise. */
        REPONSES,
        /** It reads otherwise and answers every demand as before. */
        SANS_EFFET,
        /** A cell or a type cannot be read: nothing is known of its answers. */
        INCOMPARABLE
    }

    /** What is proved of the rest: « En dehors de ces régions, la table « Orientation » répond comme avant. » */
    public String rienDAutre() {
        return switch (nature) {
            case AJOUTEE -> "La table «\u00a0" + table + "\u00a0» est ajoutée.";
            case SUPPRIMEE -> "La table «\u00a0" + table + "\u00a0» est supprimée.";
            case REPONSES -> "En dehors de ces régions, la table «\u00a0" + table + "\u00a0» répond comme avant.";
            case SANS_EFFET -> "La table «\u00a0" + table + "\u00a0» a changé sans effet sur les réponses.";
            case INCOMPARABLE ->
                "La table «\u00a0" + table + "\u00a0» ne peut pas être comparée\u00a0: une cellule ou un type ne se lit"
                        + " pas.";
        };
    }
}
