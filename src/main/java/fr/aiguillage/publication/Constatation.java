package fr.aiguillage.publication;

/**
 * A finding about a rule set, in the words of who edits it.
 *
 * @param gravite how much it weighs
 * @param controle the check that found it, as a stable code such as {@code TROU}
 * @param lieu where
 * @param message what is wrong with which value, in French
 * @param remede what to do about it, in French
 */
public record Constatation(Gravite gravite, String controle, Lieu lieu, String message, String remede) {

    public static Constatation erreur(String controle, Lieu lieu, String message, String remede) {
        return new Constatation(Gravite.ERREUR, controle, lieu, message, remede);
    }

    public static Constatation avertissement(String controle, Lieu lieu, String message, String remede) {
        return new Constatation(Gravite.AVERTISSEMENT, controle, lieu, message, remede);
    }

    public boolean estErreur() {
        return gravite == Gravite.ERREUR;
    }

    public String phrase() {
        return lieu.phrase() + "\u00a0: " + message + " " + remede;
    }
}
