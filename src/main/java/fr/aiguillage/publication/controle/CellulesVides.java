package fr.aiguillage.publication.controle;

import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.publication.table.Table;
import fr.aiguillage.publication.table.Table.Ligne;
import java.util.ArrayList;
import java.util.List;

/** Every input says what it accepts, every output what it gives. */
public final class CellulesVides implements ControleParTable {

    static final String CODE = "CELLULE_VIDE";

    @Override
    public List<Constatation> examiner(Modele modele, Table table) {
        return table.lignes().stream()
                .flatMap(ligne -> ligne(modele, table, ligne).stream())
                .toList();
    }

    private static List<Constatation> ligne(Modele modele, Table table, Ligne ligne) {
        List<Constatation> constatations = new ArrayList<>();
        for (int rang = 0; rang < ligne.entrees().size(); rang++) {
            if (ligne.entrees().get(rang).isBlank()) {
                constatations.add(Constatation.erreur(
                        CODE,
                        ControleParTable.entree(modele, table, ligne, rang),
                        "la cellule est vide.",
                        "Écrivez - quand la colonne ne compte pas."));
            }
        }
        for (int rang = 0; rang < ligne.sorties().size(); rang++) {
            if (ligne.sorties().get(rang).isBlank()) {
                constatations.add(Constatation.erreur(
                        CODE,
                        ControleParTable.sortie(modele, table, ligne, rang),
                        "la cellule est vide\u00a0: la ligne ne répond rien.",
                        "Écrivez ce que la table doit répondre."));
            }
        }
        return constatations;
    }
}
