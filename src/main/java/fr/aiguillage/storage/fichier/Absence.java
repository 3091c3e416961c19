package fr.aiguillage.storage.fichier;

import java.util.List;

/** Says that something is not there, and what is. */
final class Absence {

    private static final int CITES = 12;
    private static final int LONGUEUR = 60;

    private Absence() {}

    /** « La ligne « seuil-99 » n’existe pas dans la table « Seuils » : choisissez parmi seuil-01, seuil-02… » */
    static String phrase(String quoi, String nom, String ou, List<String> existants) {
        String liste = String.join(", ", existants.stream().limit(CITES).toList());
        return quoi + " « " + extrait(String.valueOf(nom)) + " » n’existe pas " + ou + " : "
                + (existants.isEmpty() ? "il n’y en a aucune." : "choisissez parmi " + liste)
                + (existants.size() > CITES ? "… (" + existants.size() + " en tout)." : existants.isEmpty() ? "" : ".");
    }

    static String extrait(String texte) {
        String visible = texte.replaceAll("\\p{Cntrl}", "\ufffd");
        return visible.length() <= LONGUEUR ? visible : visible.substring(0, LONGUEUR) + "…";
    }
}
