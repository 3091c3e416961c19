package fr.aiguillage.publication.controle;

import fr.aiguillage.publication.table.Condition;
import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.publication.table.Table;
import fr.aiguillage.publication.table.Table.Ligne;
import fr.aiguillage.publication.table.analyse.Grille;
import fr.aiguillage.publication.table.analyse.Litteral;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A table that gives one sentence per code: its one input is a code, its one output a free text.
 *
 * @param type the enumeration of its codes
 */
record TableDeTextes(Modele modele, Table table, String type) {

    /** What a table answers: a code in a cell. */
    record Reponse(Modele modele, Table table, Ligne ligne, int colonne, String code) {}

    static Stream<TableDeTextes> de(List<Modele> modeles) {
        return modeles.stream()
                .flatMap(modele -> modele.tables().stream()
                        .filter(table -> estDeTextes(modele, table))
                        .map(table -> new TableDeTextes(
                                modele, table, table.entrees().get(0).type())));
    }

    private static boolean estDeTextes(Modele modele, Table table) {
        return table.entrees().size() == 1
                && table.sorties().size() == 1
                && table.entrees().get(0).expression().startsWith("code")
                && !Grille.valeurs(modele, table.entrees().get(0).type()).isEmpty()
                && Grille.valeurs(modele, table.sorties().get(0).type()).isEmpty();
    }

    /** The codes that a row gives a sentence for. */
    Set<String> codes(Ligne ligne) {
        try {
            return Condition.lire(ligne.entrees().get(0)).parmi(modele.valeurs(type));
        } catch (IllegalArgumentException e) {
            return Set.of();
        }
    }

    Set<String> codes() {
        Set<String> codes = new HashSet<>();
        table.lignes().forEach(ligne -> codes.addAll(codes(ligne)));
        return codes;
    }

    /** What the columns of this type answer. */
    List<Reponse> reponsesDeMemeType(List<Modele> modeles) {
        return reponses(modeles).filter(reponse -> type(reponse).equals(type)).toList();
    }

    /** What the columns of this type, or of one that holds all its codes, answer. */
    List<Reponse> reponsesQuiEnParlent(List<Modele> modeles) {
        List<Reponse> memes = reponsesDeMemeType(modeles);
        return !memes.isEmpty()
                ? memes
                : reponses(modeles)
                        .filter(reponse ->
                                reponse.modele().valeurs(type(reponse)).containsAll(modele.valeurs(type)))
                        .toList();
    }

    private static String type(Reponse reponse) {
        return reponse.table().sorties().get(reponse.colonne()).type();
    }

    private static Stream<Reponse> reponses(List<Modele> modeles) {
        List<Reponse> reponses = new ArrayList<>();
        for (Modele modele : modeles) {
            for (Table table : modele.tables()) {
                table.lignes().forEach(ligne -> ajouter(modele, table, ligne, reponses));
            }
        }
        return reponses.stream();
    }

    private static void ajouter(Modele modele, Table table, Ligne ligne, List<Reponse> reponses) {
        for (int rang = 0; rang < table.sorties().size(); rang++) {
            int colonne = rang;
            if (table.sorties().get(rang).type() != null) {
                Litteral.texte(ligne.sorties().get(rang))
                        .ifPresent(code -> reponses.add(new Reponse(modele, table, ligne, colonne, code)));
            }
        }
    }
}
