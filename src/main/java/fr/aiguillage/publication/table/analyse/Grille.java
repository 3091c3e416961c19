package fr.aiguillage.publication.table.analyse;

import fr.aiguillage.publication.table.Condition;
import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.publication.table.Table;
import fr.aiguillage.publication.table.Table.Entree;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The inputs of a table, ready to be analysed.
 *
 * @param axes one per input column
 * @param lignes what each row covers, in the order of the table
 */
public record Grille(List<Axe> axes, List<Region> lignes) {

    /** @return empty when the values of a column are not known or a cell cannot be read: there is nothing to analyse */
    public static Optional<Grille> de(Modele modele, Table table) {
        List<Enumeration> axes = table.entrees().stream()
                .map(entree -> new Enumeration(nom(entree), valeurs(modele, entree.type())))
                .toList();
        if (axes.stream().anyMatch(axe -> axe.taille() == 0)) {
            return Optional.empty();
        }
        try {
            List<Region> lignes = table.lignes().stream()
                    .map(ligne -> ligne(axes, ligne.entrees()))
                    .toList();
            return Optional.of(new Grille(List.copyOf(axes), lignes));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The heading of an input column, or what it compares when it has none. */
    public static String nom(Entree entree) {
        return entree.libelle() == null || entree.libelle().isBlank() ? entree.expression() : entree.libelle();
    }

    /** The values of an enumeration; empty when the type is none, or {@code null}. */
    public static List<String> valeurs(Modele modele, String type) {
        return type == null ? List.of() : modele.valeurs(type);
    }

    private static Region ligne(List<Enumeration> axes, List<String> cellules) {
        List<BitSet> valeurs = new ArrayList<>();
        for (int colonne = 0; colonne < axes.size(); colonne++) {
            Enumeration axe = axes.get(colonne);
            valeurs.add(axe.parmi(Condition.lire(cellules.get(colonne)).parmi(axe.valeurs())));
        }
        return new Region(List.copyOf(axes), valeurs);
    }
}
