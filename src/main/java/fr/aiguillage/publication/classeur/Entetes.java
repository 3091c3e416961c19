package fr.aiguillage.publication.classeur;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;

/** Finds the columns of a sheet by what its first row, hidden, calls them. */
final class Entetes {

    private Entetes() {}

    /**
     * Which column of the sheet each one is, from 0. What is missing, given twice or unknown is noted.
     *
     * @param connues the heading of each column, by what the first row calls it
     * @param rangee the rank of the headings
     */
    static Map<String, Integer> lire(
            Feuille feuille, Map<String, String> connues, int rangee, Signalements signalements) {
        Map<String, Integer> trouvees = new LinkedHashMap<>();
        SortedMap<Integer, Cellule> techniques = feuille.rangee(0);
        TreeSet<Integer> occupees = new TreeSet<>(techniques.keySet());
        feuille.cellules()
                .tailMap(new Position(rangee, 0))
                .keySet()
                .forEach(position -> occupees.add(position.colonne()));
        occupees.remove(FeuilleDeTable.IDENTIFIANTS);
        for (int colonne : occupees) {
            String cle = ContenuDeCellule.texte(techniques.get(colonne));
            String vu = ContenuDeCellule.texte(feuille.cellule(rangee, colonne).orElse(null));
            Position position = new Position(rangee, colonne);
            if (!connues.containsKey(cle)) {
                signalements.erreur(
                        position,
                        null,
                        vu.isEmpty() ? null : vu,
                        "la colonne «\u00a0" + (vu.isEmpty() ? position.adresse() : vu) + "\u00a0» est inconnue.",
                        "Supprimez-la\u00a0: les colonnes d’une table ne se changent pas dans un classeur.");
            } else if (trouvees.putIfAbsent(cle, colonne) != null) {
                signalements.erreur(
                        position,
                        null,
                        connues.get(cle),
                        "la colonne «\u00a0" + connues.get(cle) + "\u00a0» est donnée deux fois.",
                        "Supprimez celle qui est de trop.");
            } else if (!vu.equals(connues.get(cle).strip())) {
                signalements.avertissement(
                        position,
                        "le titre de la colonne «\u00a0" + connues.get(cle) + "\u00a0» n’est pas repris.",
                        "Un titre se change dans un éditeur de tables.");
            }
        }
        Map<String, String> manquantes = new HashMap<>(connues);
        manquantes.keySet().removeAll(trouvees.keySet());
        manquantes.forEach((cle, libelle) -> signalements.erreur(
                new Position(rangee, 0),
                null,
                libelle,
                "la colonne «\u00a0" + libelle + "\u00a0» manque.",
                "Rétablissez-la, ou repartez d’un classeur exporté de nouveau."));
        return trouvees;
    }
}
