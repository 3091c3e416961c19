package fr.aiguillage.decision;

import java.util.List;

/**
 * A row or a rule that took part in a decision.
 *
 * @param table the table or the file of rules
 * @param ligne the identifier of the row or the name of the rule
 * @param certitude how sure it is
 * @param faits the facts of the guide it rests on, such as {@code F012}
 * @param lectures the readings it rests on, such as {@code A-02}
 */
public record LigneDeclenchee(
        String table, String ligne, Certitude certitude, List<String> faits, List<String> lectures) {

    /** Where a row stands tells it from all others but those of another version. */
    @Override
    public int hashCode() {
        return 31 * table.hashCode() + ligne.hashCode();
    }
}
