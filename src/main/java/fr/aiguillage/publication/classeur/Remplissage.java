package fr.aiguillage.publication.classeur;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A sheet that is being filled, row by row. */
final class Remplissage {

    private final SortedMap<Position, Cellule> cellules = new TreeMap<>();
    private int rangee;

    /** Empty texts leave their cells empty. */
    Remplissage textes(String... textes) {
        return rangee(List.of(textes).stream().map(Cellule::texte).toList());
    }

    Remplissage rangee(List<Cellule> contenus) {
        for (int colonne = 0; colonne < contenus.size(); colonne++) {
            if (!(contenus.get(colonne) instanceof Cellule.Texte texte
                    && texte.texte().isEmpty())) {
                cellules.put(new Position(rangee, colonne), contenus.get(colonne));
            }
        }
        rangee++;
        return this;
    }

    int suivante() {
        return rangee;
    }

    Feuille feuille(String nom) {
        return new Feuille(nom, cellules, List.of());
    }
}
