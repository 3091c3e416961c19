package fr.aiguillage.drools;

import fr.aiguillage.publication.table.Condition;
import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.publication.table.Table;
import fr.aiguillage.publication.table.Table.Entree;
import fr.aiguillage.publication.table.Table.Ligne;
import fr.aiguillage.publication.table.Table.Sortie;
import fr.aiguillage.publication.table.analyse.Litteral;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One decision table, ready to be asked: its cells are sets of values, so that for each value of a column the rows that
 * it leaves are known beforehand. Policies UNIQUE and COLLECT, as DMN 1.3 (8.2.10) says them. Immutable.
 */
final class ReadyTable {

    /**
     * An input column.
     *
     * @param donnee what it compares: an input or a table, by name
     * @param sortie the output of that table; {@code null} when it has one answer
     * @param lignes the rows that each value leaves
     */
    private record Colonne(String donnee, String sortie, Map<String, BitSet> lignes) {

        static Colonne de(Modele modele, Table table, int rang) {
            Entree entree = table.entrees().get(rang);
            String[] chemin = entree.expression().trim().split("\\.");
            List<String> domaine = modele.valeurs(entree.type());
            Map<String, BitSet> lignes = new HashMap<>();
            domaine.forEach(valeur -> lignes.put(valeur, new BitSet()));
            for (int ligne = 0; ligne < table.lignes().size(); ligne++) {
                String cellule = table.lignes().get(ligne).entrees().get(rang);
                for (String valeur : Condition.lire(cellule).parmi(domaine)) {
                    lignes.get(valeur).set(ligne);
                }
            }
            return new Colonne(chemin[0], chemin.length > 1 ? chemin[1] : null, lignes);
        }

        Object valeur(Function<String, Object> valeurs) {
            Object valeur = valeurs.apply(donnee);
            return sortie != null && valeur instanceof Map<?, ?> reponses ? reponses.get(sortie) : valeur;
        }
    }

    private final String nom;
    private final boolean unique;
    private final List<Colonne> colonnes;
    private final List<Object> reponses;

    /** @param table what {@code ControlesDesTables.lisibles()} finds nothing to say of */
    ReadyTable(Modele modele, Table table) {
        this.nom = table.nom();
        this.unique = table.politique().equals("UNIQUE");
        this.colonnes = new ArrayList<>();
        for (int rang = 0; rang < table.entrees().size(); rang++) {
            colonnes.add(Colonne.de(modele, table, rang));
        }
        this.reponses = table.lignes().stream()
                .map(ligne -> reponse(table.sorties(), ligne))
                .toList();
    }

    /** What its columns compare, in their order. */
    List<String> donnees() {
        return colonnes.stream().map(Colonne::donnee).distinct().toList();
    }

    /**
     * The rows that answer, from 0, in their order.
     *
     * @param valeurs gives an input or the answer of a table, by name
     */
    List<Integer> rangs(Function<String, Object> valeurs) {
        BitSet rangs = new BitSet();
        rangs.set(0, reponses.size());
        for (Colonne colonne : colonnes) {
            BitSet lignes = colonne.lignes().get(String.valueOf(colonne.valeur(valeurs)));
            if (lignes == null) {
                throw sansReponse("ne connaît pas", valeurs);
            }
            rangs.and(lignes);
        }
        if (unique && rangs.cardinality() != 1) {
            throw sansReponse(rangs.isEmpty() ? "n’a pas de ligne pour" : "a plusieurs lignes pour", valeurs);
        }
        return rangs.stream().boxed().toList();
    }

    /** The answer of some rows: of the only one, or of each; a text or a number, or several by the names of outputs. */
    Object reponse(List<Integer> rangs) {
        return unique
                ? reponses.get(rangs.get(0))
                : rangs.stream().map(reponses::get).toList();
    }

    private static Object reponse(List<Sortie> sorties, Ligne ligne) {
        if (sorties.size() == 1) {
            return valeur(ligne.sorties().get(0));
        }
        Map<String, Object> valeurs = new LinkedHashMap<>();
        for (int rang = 0; rang < sorties.size(); rang++) {
            valeurs.put(sorties.get(rang).nom(), valeur(ligne.sorties().get(rang)));
        }
        return valeurs;
    }

    private static Object valeur(String cellule) {
        Litteral litteral = Litteral.lire(cellule).orElseThrow();
        return litteral.nombre() == null ? litteral.texte() : litteral.nombre();
    }

    private SansReponseException sansReponse(String defaut, Function<String, Object> valeurs) {
        return new SansReponseException(colonnes.stream()
                .map(colonne -> colonne.donnee() + "\u00a0= " + colonne.valeur(valeurs))
                .collect(Collectors.joining(", ", "La table «\u00a0" + nom + "\u00a0» " + defaut + " ", ".")));
    }
}
