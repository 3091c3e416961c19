package fr.aiguillage.drools;

import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.Gravite;
import fr.aiguillage.publication.Lieu;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.api.builder.Message;
import org.kie.dmn.api.core.DMNMessage;

/** What the engine says in English, in the words of who edits the tables. */
final class MessagesDuMoteur {

    private static final Pattern CITATION = Pattern.compile("'([^']*)'");
    private static final Pattern INCONNUE = Pattern.compile("Unknown variable '([^']*)'");

    private MessagesDuMoteur() {}

    static Constatation constatation(String fichier, DMNMessage message) {
        Gravite gravite = message.getLevel() == Message.Level.ERROR ? Gravite.ERREUR : Gravite.AVERTISSEMENT;
        Lieu lieu = LieuDmn.de(fichier, message);
        Defaut defaut = defaut(message);
        return new Constatation(gravite, controle(message), lieu, defaut.message(), defaut.remede());
    }

    private static String controle(DMNMessage message) {
        return switch (message.getMessageType()) {
            case FAILED_XML_VALIDATION, FAILED_VALIDATION, FAILED_VALIDATOR -> "SCHEMA";
            case ERR_COMPILING_FEEL, INVALID_SYNTAX, FEEL_EVALUATION_ERROR -> "COMPILATION";
            default -> "MODELE";
        };
    }

    private static Defaut defaut(DMNMessage message) {
        String cite = citation(message);
        return switch (message.getMessageType()) {
            case REQ_NOT_FOUND ->
                new Defaut(
                        "la table est reliée à «\u00a0" + cite + "\u00a0», qui n’existe pas.",
                        "Reliez-la à une donnée ou à une table du fichier.");
            case TYPE_DEF_NOT_FOUND, TYPE_REF_NOT_FOUND ->
                new Defaut(
                        "le type «\u00a0" + cite + "\u00a0» n’existe pas.",
                        "Choisissez l’un des types du fichier, ou rétablissez celui-ci.");
            case MISSING_VARIABLE ->
                new Defaut("«\u00a0" + cite + "\u00a0» n’a pas de variable.", "Repartez d’une version saine.");
            case VARIABLE_NAME_MISMATCH ->
                new Defaut(
                        "la variable «\u00a0" + cite + "\u00a0» n’a pas le nom de ce qu’elle porte («\u00a0"
                                + LieuDmn.sujet(message) + "\u00a0»).",
                        "Donnez-leur le même nom.");
            case DUPLICATE_NAME ->
                new Defaut("le nom «\u00a0" + cite + "\u00a0» sert deux fois.", "Renommez l’un des deux.");
            case DUPLICATED_ITEM_DEF ->
                new Defaut("le type «\u00a0" + cite + "\u00a0» est défini deux fois.", "Gardez-en un.");
            case MISSING_EXPRESSION ->
                new Defaut("la décision «\u00a0" + cite + "\u00a0» n’a pas de table.", "Rétablissez-la.");
            case ERR_COMPILING_FEEL, INVALID_SYNTAX, FEEL_EVALUATION_ERROR -> expression(message, cite);
            case FAILED_XML_VALIDATION ->
                new Defaut(
                        "le fichier n’a pas la forme d’un fichier DMN\u00a01.3" + entreParentheses(message),
                        "Corrigez ce que le message nomme, ou repartez d’une version saine.");
            case DMNDI_UNKNOWN_REF ->
                new Defaut("le dessin montre «\u00a0" + cite + "\u00a0», qui n’existe pas.", "Retirez-le du dessin.");
            default -> new Defaut("le modèle ne convient pas" + entreParentheses(message), "Corrigez-le.");
        };
    }

    private static Defaut expression(DMNMessage message, String cite) {
        Matcher inconnue = INCONNUE.matcher(message.getText());
        return inconnue.find()
                ? new Defaut(
                        "«\u00a0" + inconnue.group(1) + "\u00a0» n’est ni une donnée ni une table reliée à celle-ci.",
                        "Corrigez le nom, ou reliez à la table ce qu’elle compare.")
                : new Defaut(
                        "«\u00a0" + cite + "\u00a0» ne se lit pas" + entreParentheses(message), "Corrigez la cellule.");
    }

    private static String citation(DMNMessage message) {
        Matcher citation = CITATION.matcher(message.getText());
        return citation.find() ? citation.group(1) : String.valueOf(LieuDmn.sujet(message));
    }

    private static String entreParentheses(DMNMessage message) {
        return " (" + message.getText().strip() + ").";
    }
}
