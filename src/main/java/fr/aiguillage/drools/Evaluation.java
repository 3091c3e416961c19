package fr.aiguillage.drools;

import fr.aiguillage.decision.LigneDeclenchee;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What the tables of one model gave.
 *
 * @param valeurs the value of each decision, by name
 * @param lignes the rows that fired, in order of evaluation
 */
record Evaluation(Map<String, Object> valeurs, List<LigneDeclenchee> lignes) {

    String texte(String decision) {
        return (String) valeurs.get(decision);
    }

    <E extends Enum<E>> E valeur(String decision, Class<E> type) {
        return Enum.valueOf(type, texte(decision));
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> ligne(String decision) {
        return (Map<String, Object>) valeurs.get(decision);
    }

    @SuppressWarnings("unchecked")
    List<String> textes(String decision) {
        return (List<String>) valeurs.get(decision);
    }

    @SuppressWarnings("unchecked")
    List<Map<String, Object>> lignes(String decision) {
        return (List<Map<String, Object>>) valeurs.get(decision);
    }

    /** The codes of a table that numbers them, in the order it gives. */
    List<String> codesOrdonnes(String decision) {
        return lignes(decision).stream()
                .sorted(Comparator.comparing(ligne -> (BigDecimal) ligne.get("ordre")))
                .map(ligne -> (String) ligne.get("code"))
                .toList();
    }

    List<LigneDeclenchee> lignesDe(String table) {
        return lignes.stream().filter(ligne -> ligne.table().equals(table)).toList();
    }
}
