package fr.aiguillage.scenario;

/**
 * A field whose value is not the expected one.
 *
 * @param champ the field
 * @param attendu what the scenario expects
 * @param obtenu what the decision gives
 */
public record Ecart(String champ, Object attendu, Object obtenu) {

    @Override
    public String toString() {
        return champ + "\u00a0: attendu " + attendu + ", obtenu " + obtenu;
    }
}
