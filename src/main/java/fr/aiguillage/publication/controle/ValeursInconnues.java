package fr.aiguillage.publication.controle;

import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.Lieu;
import fr.aiguillage.publication.table.Condition;
import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.publication.table.Table;
import fr.aiguillage.publication.table.Table.Ligne;
import fr.aiguillage.publication.table.analyse.Grille;
import fr.aiguillage.publication.table.analyse.Litteral;
import java.util.ArrayList;
import java.util.List;

/** Cells hold values of their column only. */
public final class ValeursInconnues implements ControleParTable {

    static final String CODE = "VALEUR_INCONNUE";

    @Override
    public List<Constatation> examiner(Modele modele, Table table) {
        return table.lignes().stream()
                .flatMap(ligne -> ligne(modele, table, ligne).stream())
                .toList();
    }

    private static List<Constatation> ligne(Modele modele, Table table, Ligne ligne) {
        List<Constatation> constatations = new ArrayList<>();
        for (int rang = 0; rang < ligne.entrees().size(); rang++) {
            inconnues(
                    ControleParTable.entree(modele, table, ligne, rang),
                    lues(ligne.entrees().get(rang)),
                    Grille.valeurs(modele, table.entrees().get(rang).type()),
                    constatations);
        }
        for (int rang = 0; rang < ligne.sorties().size(); rang++) {
            inconnues(
                    ControleParTable.sortie(modele, table, ligne, rang),
                    Litteral.texte(ligne.sorties().get(rang)).stream().toList(),
                    Grille.valeurs(modele, table.sorties().get(rang).type()),
                    constatations);
        }
        return constatations;
    }

    private static List<String> lues(String cellule) {
        try {
            return Condition.lire(cellule).valeurs();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    private static void inconnues(
            Lieu lieu, List<String> lues, List<String> connues, List<Constatation> constatations) {
        if (connues.isEmpty()) {
            return;
        }
        lues.stream()
                .filter(valeur -> !connues.contains(valeur))
                .map(valeur -> Constatation.erreur(
                        CODE,
                        lieu,
                        "la valeur «\u00a0" + valeur + "\u00a0» n’est pas de celles de la colonne\u00a0: "
                                + String.join(", ", connues) + ".",
                        Voisinage.proche(valeur, connues)
                                .map(proche -> "Vouliez-vous dire «\u00a0" + proche + "\u00a0»\u00a0?")
                                .orElse("Écrivez l’une d’elles, ou ajoutez la valeur à la colonne.")))
                .forEach(constatations::add);
    }
}
