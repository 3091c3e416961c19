package fr.aiguillage.publication;

/**
 * A finding about a table, in the words of who edits it.
 *
 * @param table the table, as its title says
 * @param ligne the row, as its identifier says; {@code null} when it is about the whole table
 * @param message what is wrong and what to do about it, in French
 */
public record Constatation(String table, String ligne, String message) {

    public String phrase() {
        return "Table « " + table + " »" + (ligne == null ? "" : ", ligne « " + ligne + " »") + " : " + message;
    }
}
