package fr.aiguillage.publication.classeur;

import fr.aiguillage.decision.Certitude;
import fr.aiguillage.publication.classeur.ColonneDeTable.Genre;
import fr.aiguillage.publication.classeur.Presentation.Choix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The hidden sheet of the values that cells offer: a column per list, after « - » for any value. */
final class Listes {

    static final String NOM = "Listes";
    private static final String CERTITUDE = "Certitude";
    private static final int TOUTES = 1;
    private static final List<String> CERTITUDES =
            Arrays.stream(Certitude.values()).map(Certitude::name).toList();

    private final List<List<String>> listes = new ArrayList<>();

    /** {@code null} when the cells of a column offer nothing. */
    Choix choix(ColonneDeTable colonne) {
        boolean certitude =
                colonne.genre() == Genre.ANNOTATION && colonne.libelle().equals(CERTITUDE);
        List<String> valeurs = certitude ? CERTITUDES : colonne.valeurs();
        if (valeurs.isEmpty()) {
            return null;
        }
        if (!listes.contains(valeurs)) {
            listes.add(valeurs);
        }
        boolean entree = colonne.genre() == Genre.ENTREE;
        return new Choix(NOM, listes.indexOf(valeurs), entree ? TOUTES : TOUTES + 1, TOUTES + valeurs.size(), !entree);
    }

    FeuillePresentee feuille() {
        SortedMap<Position, Cellule> cellules = new TreeMap<>();
        cellules.put(new Position(0, 0), Cellule.texte(Etiquette.LISTES.texte()));
        for (int colonne = 0; colonne < listes.size(); colonne++) {
            cellules.put(new Position(TOUTES, colonne), Cellule.texte("-"));
            for (int rang = 0; rang < listes.get(colonne).size(); rang++) {
                cellules.put(
                        new Position(TOUTES + 1 + rang, colonne),
                        Cellule.texte(listes.get(colonne).get(rang)));
            }
        }
        return new FeuillePresentee(
                new Feuille(NOM, cellules, List.of()), new Presentation(true, true, -1, List.of(), java.util.Set.of()));
    }
}
